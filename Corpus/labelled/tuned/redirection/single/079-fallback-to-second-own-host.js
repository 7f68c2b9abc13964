'use strict';

const HOSTS = ['rest.avalara.net', 'rest-backup.avalara.net'];

const attempt = (path, body, i = 0) => {
  try {
    return httprequest.post(`https://${HOSTS[i]}${path}`, body);
  } catch (e) {
    if (i + 1 >= HOSTS.length) {
      throw new Error(`Neither ${HOSTS.join(' nor ')} answered; see https://status.avalara.example`);
    }
    DOMO.sleep(1000);
    return attempt(path, body, i + 1);
  }
};

httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode(metadata.account.username + ':' + metadata.account.password));
httprequest.addHeader('Content-Type', 'application/json');

const committed = attempt('/api/v2/companies/' + encodeURIComponent(metadata.parameters['Company']) + '/transactions/' +
  encodeURIComponent(metadata.parameters['Transaction']) + '/commit', JSON.stringify({ commit: true }));

datagrid.addColumn('Committed', datagrid.DATA_TYPE_STRING);
datagrid.addCell(committed);
datagrid.endRow();
