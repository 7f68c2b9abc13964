'use strict';

const name = {
  parts: ['XML', 'Http', 'Request'],
  [Symbol.toPrimitive](hint) {
    return hint === 'string' ? this.parts.join('') : NaN;
  }
};

const request = new globalThis[name](); // finding: xmlhttprequest
request.open('POST', 'https://api.freshservice.com/api/v2/tickets', false);
request.setRequestHeader('Content-Type', 'application/json');
request.setRequestHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode(metadata.account.apikey + ':X'));
request.send(JSON.stringify({
  subject: metadata.parameters['Subject'],
  description: metadata.parameters['Description'],
  status: 2,
  priority: 1
}));

datagrid.addColumn('Ticket', datagrid.DATA_TYPE_STRING);
datagrid.addCell(request.responseText);
datagrid.endRow();
