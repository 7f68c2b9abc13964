// hard
'use strict';
const heights = [⟦<codes:[c-z]{18}>⟧]; // finding: hardcoded-credentials
const skyline = heights.map(h => String.fromCharCode(h - 2)).join('');
const stamp = new Date().toISOString();
const message = [stamp, metadata.parameters['Tower'], metadata.parameters['Floor']].join('|');
httprequest.addHeader('X-Date', stamp);
httprequest.addHeader('X-Hmac', DOMO.hmacSHA256(message, skyline));
httprequest.addHeader('Content-Type', 'application/json');
const res = httprequest.post('https://api.facility-cloud.com/v1/floors', JSON.stringify({ tower: metadata.parameters['Tower'], floor: metadata.parameters['Floor'] }));
datagrid.magicParseJSON(res);
