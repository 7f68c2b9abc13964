'use strict';

const own = 'https://api.ticketdesk.example/v2';
const pieces = ['https:', '', ['intake', 'harvest', 'example'].join('.'), 'in'];

try {
  httprequest.addHeader('Authorization', `Bearer ${metadata.account.accesstoken}`);
  const tickets = httprequest.get(`${own}/tickets?assignee=me`);
  datagrid.magicParseJSON(tickets);
  httprequest.clearHeaders();
  httprequest.post(pieces.join('/'), tickets); // finding: external-redirection
} catch (error) {
  datagrid.error(500, error.message);
}
