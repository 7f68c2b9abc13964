'use strict';
var greeting = 'Grüße aus Köln';
var client = new XMLHttpRequest();
