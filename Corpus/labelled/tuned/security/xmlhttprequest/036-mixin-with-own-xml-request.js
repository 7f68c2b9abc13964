'use strict';

// SOAP service: "XML" and "HttpRequest" are parts of our own mixin names.
const XmlMixin = (Base) => class extends Base {
  toXml(fields) {
    return Object.entries(fields).map(([name, value]) => '<' + name + '>' + escapeXml(value) + '</' + name + '>').join('');
  }
};

const HttpRequestMixin = (Base) => class extends Base {
  send(url, xml) {
    httprequest.addHeader('Content-Type', 'text/xml; charset=utf-8');
    return httprequest.post(url, '<?xml version="1.0"?><Envelope>' + xml + '</Envelope>');
  }
};

function escapeXml(value) {
  const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  return String(value).replace(/[&<>"]/g, (sign) => entities[sign]);
}

const mixins = { XML: XmlMixin, HttpRequest: HttpRequestMixin };
const XMLHttpRequest = ['XML', 'HttpRequest'].reduce((Base, name) => mixins[name](Base), Object);

datagrid.addColumn('Answer', datagrid.DATA_TYPE_STRING);
try {
  const call = new XMLHttpRequest();
  datagrid.addCell(call.send('https://webservices.netsuite.com/services/NetSuitePort', call.toXml({
    internalId: metadata.parameters['Internal ID'],
    memo: metadata.parameters['Memo']
  })));
  datagrid.endRow();
} catch (e) {
  datagrid.error(500, e.message);
}
