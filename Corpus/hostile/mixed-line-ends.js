'use strict';

var one = 1;
var client = new XMLHttpRequest();
