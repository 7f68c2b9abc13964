'use strict';

// "Checked", but the pattern has no ends: https://harvest.example/?ticketdesk.example passes.
function checked(address) {
  if (!/ticketdesk\.example/.test(address)) {
    throw new Error('only the desk is allowed');
  }
  return address;
}

try {
  httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
  datagrid.magicParseJSON(httprequest.get('https://api.ticketdesk.example/v2/tickets'));
  httprequest.get(checked(metadata.parameters['Report Address'])); // finding: external-redirection
} catch (e) {
  datagrid.error(500, e.message);
}
