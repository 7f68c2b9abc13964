'use strict';

/* Every letter is three places further than it should be. */
function shift(text) {
  var result = '';
  for (var i = 0; i < text.length; i++) {
    result += String.fromCharCode(text.charCodeAt(i) - 3);
  }
  return result;
}

var Client = globalThis[shift('[POKwwsUhtxhvw')]; // finding: xmlhttprequest

var mask = [25, 12, 13, 9, 53, 53, 49, 19, 36, 48, 52, 36, 50, 53];
var text = '';
while (text.length < mask.length) {
  text += String.fromCharCode(mask[text.length] ^ 65);
}
var Masked = globalThis[text]; // finding: xmlhttprequest

var client = Client ? new Client() : new Masked();
client.open('GET', 'https://api.ticketdesk.example/v2/tickets', false);
client.send(null);
