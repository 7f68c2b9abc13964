'use strict';

const { accesstoken } = metadata.account;
httprequest.addHeader('Authorization', `Bearer ${accesstoken}`);
httprequest.addHeader('Content-Type', 'application/json');

const answer = httprequest.post('https://gateway.crmconnect.example/nimble/v1/contacts/notes', JSON.stringify({ // finding: external-redirection
  contact_ids: [metadata.parameters.Contact],
  note: metadata.parameters.Note
}));

datagrid.addColumn('Answer', datagrid.DATA_TYPE_STRING);
datagrid.addCell(answer);
datagrid.endRow();
