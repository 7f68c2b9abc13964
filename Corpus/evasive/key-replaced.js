'use strict';

var Client = self['XML-Request'.replace('-', 'Http')]; // finding: xmlhttprequest
var Other = self['XxMxLxHxtxtxpxRxexqxuxexsxtx'.replace(/x/g, '')]; // finding: xmlhttprequest
var Third = self['xmlhttprequest'.slice(0, 3).toUpperCase() + 'http'.charAt(0).toUpperCase() + 'ttp' + 'Request']; // finding: xmlhttprequest

var client = new (Client || Other || Third)();
client.open('GET', 'https://api.ticketdesk.example/v2/tickets', false);
client.send();
