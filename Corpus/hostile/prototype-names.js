'use strict';
var constructor = 1, toString = 2, hasOwnProperty = 3, valueOf = 4, isPrototypeOf = 5, __proto__ = 6, prototype = 7;
var __defineGetter__ = 8, __lookupSetter__ = 9, propertyIsEnumerable = 10, toLocaleString = 11;
toString: for (;;) { break toString; }
hasOwnProperty: for (const length of []) { continue hasOwnProperty; }
function name(arguments_, caller) { return arguments_ + caller + name.name; }
var total = constructor + toString + hasOwnProperty + valueOf + isPrototypeOf + __proto__ + prototype + name(1, 2);
