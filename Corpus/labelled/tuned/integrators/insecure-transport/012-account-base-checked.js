'use strict';

/**
 * Matomo on premise. The base address comes from the account; the scheme is always set by us.
 */
const stripScheme = (text) => String(text).replace(/^[a-z][a-z0-9+.-]*:\/\//i, '').replace(/\/+$/, '');

class Matomo {
  constructor(account) {
    this.base = `https://${stripScheme(account.server)}`;
    this.token = account.token;
  }

  call(method, fields) {
    httprequest.clearHeaders();
    httprequest.addHeader('Content-Type', 'application/x-www-form-urlencoded');
    const all = { module: 'API', format: 'JSON', method, token_auth: this.token, ...fields };
    const body = Object.entries(all).map(([k, v]) => `${k}=${encodeURIComponent(v)}`).join('&');
    return JSON.parse(httprequest.post(`${this.base}/index.php`, body));
  }

  addAnnotation(site, date, note) {
    return this.call('Annotations.add', { idSite: site, date, note });
  }
}

datagrid.addColumn('Site', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Note', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Server', datagrid.DATA_TYPE_STRING);

try {
  const matomo = new Matomo(metadata.account);
  const { Site: site, Date: date, Note: note } = metadata.parameters;
  matomo.addAnnotation(site, date, note);
  if (/^http:/i.test(metadata.account.server)) {
    DOMO.log('The account says http://, the action used https:// anyway.');
  }
  datagrid.addCell(site);
  datagrid.addCell(note);
  datagrid.addCell(matomo.base);
  datagrid.endRow();
} catch (e) {
  DOMO.log(`annotation: ${e.message}`);
}
