'use strict';
var a = { __proto__: null, ['__proto__']: 1, constructor: 2, toString: 3 };
var b = { __proto__() { return 1; } }, c = { __proto__: b, hasOwnProperty: null };
class D { ['constructor']() {} static ['__proto__'] = 1; #constructor_ = 2; get [Symbol.toStringTag]() { return 'XMLHttpRequest'; } }
var { __proto__: e, constructor: f } = a;
a.__proto__.x = window.constructor.prototype.hasOwnProperty.call(c, 'constructor');
JSON.parse('{"__proto__":{"polluted":true}}').constructor;
