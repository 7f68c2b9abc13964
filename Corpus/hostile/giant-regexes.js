'use strict';
var slow = /^(([a-z])+.)+[A-Z]([a-z])+$/;
var worse = /(x+x+)+y/.test('xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx');
var large = /(?:a{1,900}){1,900}/;
var counted = /a{2147483647}/;
var name = 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'.replace(/(x+x+)+y/g, 'XMLHttpRequest');
var value = window[name];
