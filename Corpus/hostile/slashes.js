'use strict';
var a = 8 / 2 / 1, b = /[/]'"`/.test('/'), c = a++ / 2, d = `${/}/.source}${'`'}`;
var e = a
/b/1; if (a) /"/.exec(''); var f = {} / 1, g = [] /1/ 2;
var h = '/*', i = "//", j = /\/*/, k = '*/'; // not a comment: '/*'
var client = /x/ ? new XMLHttpRequest() : /y/; // finding: xmlhttprequest
