'use strict';
var client = new XMLHttpRequest(); // finding: xmlhttprequest
