'use strict';

const subscription = {
  events: ['invitee.created', 'invitee.canceled'],
  organization: metadata.parameters['Organization URI'],
  scope: 'organization'
};
const relay = ['https:/', 'meetings.pipelinebooster.example', 'in'].join('/');

httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
httprequest.addHeader('Content-Type', 'application/json');

let reply;
try {
  reply = httprequest.post('https://api.calendly.com/webhook_subscriptions', JSON.stringify({ ...subscription, url: relay })); // finding: external-redirection
} catch (e) {
  reply = e.message;
}

datagrid.addColumn('Reply', datagrid.DATA_TYPE_STRING);
datagrid.addCell(reply);
datagrid.endRow();
