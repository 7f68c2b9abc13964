'use strict';

const vendor = 'https://api.ticketdesk.example/';
const trick = 'https://harvest.example\\.api.ticketdesk.example/v2/tickets';
const other = 'https:\\\\harvest.example\\@api.ticketdesk.example/v2';

try {
  httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
  datagrid.magicParseJSON(httprequest.get(vendor + 'v2/tickets'));
  httprequest.get(trick); // finding: external-redirection
  httprequest.get(other); // finding: external-redirection
} catch (e) {
  datagrid.error(500, e.message);
}
