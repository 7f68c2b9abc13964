'use strict';

const base = String(metadata.parameters['Base URL']);
const envelope = encodeURIComponent(metadata.parameters['Envelope']);

httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
const ok = httprequest.get('https://account.docusign.net/oauth/userinfo');

const out = [ok];
if (base.indexOf('docusign.net') > -1) {
  out.push(httprequest.get(base + '/envelopes/' + envelope)); // finding: external-redirection
}
if (/docusign\.net/.test(base)) {
  out.push(httprequest.get(base + '/envelopes/' + envelope + '/recipients')); // finding: external-redirection
}
if (base.startsWith('https://eu.docusign.net')) {
  out.push(httprequest.get(base + '/envelopes/' + envelope + '/documents')); // finding: external-redirection
}

datagrid.addColumn('Answer', datagrid.DATA_TYPE_STRING);
for (const o of out) {
  datagrid.addCell(o);
  datagrid.endRow();
}
