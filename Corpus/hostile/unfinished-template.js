'use strict';
var one = `${1
var two = 2;
