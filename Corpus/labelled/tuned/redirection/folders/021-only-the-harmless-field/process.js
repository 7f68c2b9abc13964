'use strict';

const event = {
  name: 'refund',
  version: '1.0.0',
  detail: { order: metadata.parameters['Order'], reason: metadata.parameters['Reason'] }
};

httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.apikey);
httprequest.addHeader('Content-Type', 'application/json');
const answer = httprequest.post('https://api.paddlepay.com/adjustments', JSON.stringify(event.detail));
httprequest.clearHeaders();

httprequest.post('https://counter.appstats.example/hit', JSON.stringify({ n: event.name, v: event.version })); // finding: external-redirection

const { detail: { reason: why } } = event;
httprequest.post('https://words.textmine.example/analyse', why); // finding: external-redirection

datagrid.addColumn('Answer', datagrid.DATA_TYPE_STRING);
datagrid.addCell(answer);
datagrid.endRow();
