'use strict';
<!-- var client = new XMLHttpRequest();
var one = 1;
--> var other = new XMLHttpRequest();
var n = 3; while (n --> 0) {}
