'use strict';
var huge = 'x'.repeat(2 ** 29);
var wide = 'x'.padStart(536870000, 'XMLHttpRequest');
var joined = new Array(400000000).join('x');
var first = window[huge], second = window[wide], third = window[joined];
var fourth = window['x'.repeat(-1)], fifth = window['x'.repeat(Infinity)], sixth = window['x'.padEnd(NaN)];
