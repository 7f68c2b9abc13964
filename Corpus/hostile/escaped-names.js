'use strict';
var first = new \u0058\u{4d}LHttpR\u{0000000065}quest(); // finding: xmlhttprequest
var second = new \u0077indow['\130'.length ? 'x' : 'y']();
