'use strict';

var client = new XMLHttpRequest(); // finding: xmlhttprequest
var text = `one
two`;
client.open('GET', 'https://api.example.com/', false);
