'use strict';

function token(account) {
  const form = `grant_type=client_credentials&client_id=${account.clientId}&client_secret=${encodeURIComponent(account.clientSecret)}` +
    '&scope=https%3A%2F%2Fgraph.microsoft.com%2F.default';
  httprequest.addHeader('Content-Type', 'application/x-www-form-urlencoded');
  return JSON.parse(httprequest.post(`https://login.microsoftonline.com/${account.tenant}/oauth2/v2.0/token`, form)).access_token;
}

const bearer = token(metadata.account);
httprequest.clearHeaders();
httprequest.addHeader('Authorization', 'Bearer ' + bearer);
httprequest.addHeader('Content-Type', 'application/json');
const event = httprequest.post(`https://graph.microsoft.com/v1.0/users/${encodeURIComponent(metadata.parameters.User)}/events`, JSON.stringify({
  subject: metadata.parameters.Subject,
  onlineMeetingUrl: 'https://meet.acme.example/room'
}));

datagrid.addColumn('Event', datagrid.DATA_TYPE_STRING);
datagrid.addCell(event);
datagrid.endRow();
