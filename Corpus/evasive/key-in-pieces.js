'use strict';

const part = 'Http';
const kinds = ['XML', 'JSON'];

const first = new globalThis['XML' + 'Http' + 'Request'](); // finding: xmlhttprequest
const Second = window[`${kinds[0]}${part}Request`]; // finding: xmlhttprequest
const second = new Second();

function name(prefix) {
  return prefix.concat(part, 'Request');
}
const Third = self[name('XML')]; // finding: xmlhttprequest

for (const client of [first, second, new Third()]) {
  client.open('GET', 'https://api.ticketdesk.example/v2/tickets', false);
  client.send();
}
