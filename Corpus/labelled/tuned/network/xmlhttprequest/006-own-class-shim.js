'use strict';

/**
 * Minimal drop-in so that the vendor's SDK snippet below runs on Domo:
 * same surface, but every call goes through httprequest.
 */
class XMLHttpRequest {
  open(method, url) {
    this.method = method.toLowerCase();
    this.url = url;
  }

  setRequestHeader(name, value) {
    httprequest.addHeader(name, value);
  }

  send(body) {
    this.responseText = this.method === 'get'
      ? httprequest.get(this.url)
      : httprequest.post(this.url, body);
    this.status = httprequest.getStatusCode();
  }
}

// --- vendor snippet, unchanged -------------------------------------------
const x = new XMLHttpRequest();
x.open('POST', 'https://api.mailpit.example/v3/contacts');
x.setRequestHeader('api-key', metadata.account.apikey);
x.send(JSON.stringify({ email: metadata.parameters['E-mail'] }));
// -------------------------------------------------------------------------

datagrid.addColumn('Status', datagrid.DATA_TYPE_STRING);
datagrid.addCell(String(x.status));
datagrid.endRow();
