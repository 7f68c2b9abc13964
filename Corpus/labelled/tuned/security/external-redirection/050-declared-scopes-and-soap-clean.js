'use strict';

// Ticket text with links, a SOAP namespace and a Referer: data and identifiers only.
const NAMESPACE = 'https://soap.legacy-namespace.example/2009/tickets';
const signature = ['Sent by Domo', 'https://www.domo.com', 'https://www.rfc-editor.org/rfc/rfc9110'].join('\n');

const xml = (strings, ...values) => strings.reduce((out, text, i) => out + String(values[i - 1]).replace(/[<&]/g, (c) => (c === '<' ? '&lt;' : '&amp;')) + text);

httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode(metadata.account.username + ':' + metadata.account.password));
httprequest.addHeader('Content-Type', 'text/xml');
httprequest.addHeader('SOAPAction', NAMESPACE + '/Create');
datagrid.addColumn('Ticket', datagrid.DATA_TYPE_STRING);
try {
  const body = xml`<Create xmlns="${NAMESPACE}"><Subject>${metadata.parameters['Subject']}</Subject><Text>${metadata.parameters['Text'] + '\n' + signature}</Text></Create>`;
  datagrid.addCell(httprequest.post('https://soap.ticketbarn-desk.example/services/v1', body));
  datagrid.endRow();
} catch (e) {
  datagrid.error(500, e.message);
}
