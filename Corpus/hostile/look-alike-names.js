'use strict';
var first = typeof ХMLHttpRequest; // Cyrillic first letter
function XMLHttp‍Request() {} // with a zero-width joiner
var second = new XMLHttp‍Request();
var Ⅸ = 1, Å = 2, text = 3;
