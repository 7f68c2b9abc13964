'use strict';

// Both names end alike, but below azurewebsites.net everybody can have one.
const own = 'https://ticketdesk-api.azurewebsites.net/v2/tickets';
const neighbour = own.replace('ticketdesk-api', 'harvest-in');

try {
  httprequest.addHeader('Authorization', `Bearer ${metadata.account.accesstoken}`);
  const tickets = httprequest.get(own);
  datagrid.magicParseJSON(tickets);
  httprequest.clearHeaders();
  httprequest.post(neighbour, tickets); // finding: external-redirection
} catch (error) {
  datagrid.error(500, error.message);
}
