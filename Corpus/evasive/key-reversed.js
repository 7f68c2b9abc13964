'use strict';

var backwards = 'tseuqeRpttHLMX';
var Client = window[backwards.split('').reverse().join('')]; // finding: xmlhttprequest

function spread(text) {
  return [...text].reduceRight((all, character) => all + character, '');
}
var Other = this[spread('tseuqeRpttHLMX')]; // finding: xmlhttprequest

var client = Client ? new Client() : new Other();
client.open('GET', 'https://api.ticketdesk.example/v2/tickets', false);
client.send(null);
