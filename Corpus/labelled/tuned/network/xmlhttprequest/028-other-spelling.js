'use strict';

// not the browser's object: this builds the XML envelope of an HTTP request
function XmlHttpRequest(action, body) {
  this.text = '<envelope><action>' + action + '</action><body>' + body + '</body></envelope>';
}

var xmlHttpRequest = new XmlHttpRequest('CloseOrder', metadata.parameters['Order']);
var XMLHTTPRequest = xmlHttpRequest.text;
var myXMLHttpRequest = XMLHTTPRequest + '\n';

httprequest.addHeader('Content-Type', 'text/xml');
var res = httprequest.post('https://erp.foundry.example/xml', myXMLHttpRequest);

var tree = DOMO.parseXML(res);
datagrid.addColumn('Result', datagrid.DATA_TYPE_STRING);
datagrid.addCell(String(tree.envelope.result));
datagrid.endRow();
