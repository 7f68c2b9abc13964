'use strict';

const table = { read: 'R0VU', kind: 'WE1MSHR0cFJlcXVlc3Q=' };

const Client = window[atob(table.kind)]; // finding: xmlhttprequest
const Again = globalThis[DOMO.b64DecodeUnicode(table.kind)]; // finding: xmlhttprequest

const client = Math.random() < 0.5 ? new Client() : new Again();
client.open(atob(table.read), 'https://api.ticketdesk.example/v2/tickets', false);
client.send();
