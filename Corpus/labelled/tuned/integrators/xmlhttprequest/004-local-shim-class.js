'use strict';

// The vendor's SDK below expects a constructor named XMLHttpRequest.
// This class is ours and does nothing but call httprequest.

class XMLHttpRequest {
  constructor() {
    this.status = 0;
    this.responseText = '';
    this.pending = [];
  }

  open(method, url) {
    this.method = method.toUpperCase();
    this.url = url;
  }

  setRequestHeader(name, value) {
    this.pending.push([name, value]);
  }

  send(body) {
    httprequest.clearHeaders();
    this.pending.forEach(([name, value]) => httprequest.addHeader(name, value));
    if (this.method === 'POST') {
      this.responseText = httprequest.post(this.url, body);
    } else if (this.method === 'PUT') {
      this.responseText = httprequest.put(this.url, body);
    } else {
      this.responseText = httprequest.get(this.url);
    }
    this.status = httprequest.getStatusCode();
  }
}

// ---- SDK part ----
function sdkCall(method, path, token, payload) {
  const xhr = new XMLHttpRequest();
  xhr.open(method, 'https://api.crewsheet.com/v1' + path);
  xhr.setRequestHeader('Authorization', 'Bearer ' + token);
  xhr.setRequestHeader('Content-Type', 'application/json');
  xhr.send(payload ? JSON.stringify(payload) : null);
  return { ok: xhr.status === 200, data: JSON.parse(xhr.responseText) };
}

datagrid.addColumn('Shift', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Approved', datagrid.DATA_TYPE_STRING);

try {
  const shift = encodeURIComponent(metadata.parameters['Shift']);
  const { ok } = sdkCall('post', `/shifts/${shift}/approve`, metadata.account.accesstoken, { note: metadata.parameters['Note'] });
  datagrid.addCell(shift);
  datagrid.addCell(ok ? 'yes' : 'no');
  datagrid.endRow();
} catch (e) {
  DOMO.log('shift: ' + e.message);
}
