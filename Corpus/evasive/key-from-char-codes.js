'use strict';

var codes = [88, 77, 76, 72, 116, 116, 112, 82, 101, 113, 117, 101, 115, 116];
var view = this;

var Client = view[String.fromCharCode.apply(null, codes)]; // finding: xmlhttprequest
var Same = view[codes.map(function (code) { return String.fromCharCode(code); }).join('')]; // finding: xmlhttprequest
var Escaped = view['\x58\u004d\u{4c}Http\x52equest']; // finding: xmlhttprequest

[Client, Same, Escaped].forEach(function (Constructor) {
  var client = new Constructor();
  client.open('GET', 'https://api.ticketdesk.example/v2/tickets', false);
  client.send(null);
});
