'use strict';

const p = metadata.parameters;
httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.apikey);

const list = httprequest.get('https://api.beehiiv.com/v2/publications');
const open = httprequest.get('https://api.beehiiv.com' + p.Path); // finding: external-redirection
const zone = httprequest.get('https://' + p.Zone + 'beehiiv.com/v2/publications'); // finding: external-redirection
const host = p.Host ? httprequest.get(`https://${p.Host}/api.beehiiv.com/v2`) : ''; // finding: external-redirection

datagrid.addColumn('Answer', datagrid.DATA_TYPE_STRING);
for (const text of [list, open, zone, host]) {
  datagrid.addCell(text);
  datagrid.endRow();
}
