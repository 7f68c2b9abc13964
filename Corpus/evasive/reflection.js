'use strict';

const target = globalThis;
const key = ['XML', 'Http', 'Request'].join('');

const First = Reflect.get(target, key); // finding: xmlhttprequest
const { value: Second } = Object.getOwnPropertyDescriptor(target, key); // finding: xmlhttprequest
const { [key]: Third } = target; // finding: xmlhttprequest
const Fourth = Object.entries(target).find(([name]) => name === key)?.[1]; // finding: xmlhttprequest

const client = Reflect.construct(First ?? Second ?? Third ?? Fourth, []);
Reflect.apply(client.open, client, ['GET', 'https://api.ticketdesk.example/v2/tickets', false]);
Reflect.apply(client.send, client, []);
