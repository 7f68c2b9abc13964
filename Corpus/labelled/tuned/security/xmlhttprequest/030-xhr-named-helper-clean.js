'use strict';

// `xhr`, `ajax` and `Request` are only names here; everything goes through the host object.
function Request(method, url) {
  this.method = method;
  this.url = url;
  this.onload = null;
  this.onerror = null;
}

Request.prototype.send = function (body) {
  try {
    this.responseText = this.method === 'GET' ? httprequest.get(this.url) : httprequest.post(this.url, body || '');
    this.status = httprequest.getStatusCode();
    this.readyState = 4;
    this.onload();
  } catch (error) {
    this.onerror(error);
  }
};

function createXMLHttpRequest(method, url) {
  return new Request(method, url);
}

httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
datagrid.addColumn('Channel', datagrid.DATA_TYPE_STRING);

var xhr = createXMLHttpRequest('GET', 'https://slack.com/api/conversations.list?limit=200');
xhr.onload = function () {
  (JSON.parse(xhr.responseText).channels || []).forEach(function (channel) {
    datagrid.addCell(channel.name);
    datagrid.endRow();
  });
};
xhr.onerror = function (error) {
  datagrid.error(500, error.message);
};
xhr.send();
