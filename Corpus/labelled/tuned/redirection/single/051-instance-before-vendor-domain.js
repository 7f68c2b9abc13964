'use strict';

const instance = metadata.account.instance;
const table = `https://${instance}.service-now.com/api/now/table/incident`;

httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode(`${metadata.account.username}:${metadata.account.password}`));
httprequest.addHeader('Content-Type', 'application/json');
httprequest.addHeader('Accept', 'application/json');

try {
  const res = httprequest.put(`${table}/${encodeURIComponent(metadata.parameters['Sys ID'])}`, JSON.stringify({
    state: metadata.parameters['State'],
    close_notes: metadata.parameters['Notes']
  }));
  datagrid.addColumn('Incident', datagrid.DATA_TYPE_STRING);
  datagrid.addCell(res);
  datagrid.endRow();
} catch (e) {
  datagrid.error(1, 'ServiceNow did not answer: ' + e.message);
}
