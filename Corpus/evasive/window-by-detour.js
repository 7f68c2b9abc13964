'use strict';

var everything = Function('return this')(); // finding: dynamic-code
var Client = everything.XMLHttpRequest; // finding: xmlhttprequest

var same = (0, eval)('this'); // finding: dynamic-code
var Other = same['XMLHttp' + 'Request']; // finding: xmlhttprequest

var inner = window.window.self.frames.top;
var Third = inner.XMLHttpRequest; // finding: xmlhttprequest

var client = new (Client || Other || Third)();
client.open('GET', 'https://api.ticketdesk.example/v2/tickets', false);
client.send(null);
