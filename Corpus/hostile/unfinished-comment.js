'use strict';
var one = 1;
/* it never ends
var two = 2;
