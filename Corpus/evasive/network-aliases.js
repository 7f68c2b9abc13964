'use strict';

const { fetch: get, navigator: { sendBeacon } } = globalThis; // finding: unsupported-network-api, unsupported-network-api
const call = window['fe' + 'tch']; // finding: unsupported-network-api
const Socket = self[['Web', 'Socket'].join('')]; // finding: unsupported-network-api
const load = Reflect.get(globalThis, 'import' + 'Scripts'); // finding: unsupported-network-api

const root = 'https://api.stockroom.example';
get(`${root}/items`);
call(`${root}/items/1`);
sendBeacon.call(navigator, `${root}/count`);
load(`${root}/lib.js`);
new Socket('wss://api.stockroom.example/live').close();
