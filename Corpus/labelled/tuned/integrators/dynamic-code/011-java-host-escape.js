'use strict';
// Runs on the JVM, so java.security can sign for us. (ported from a Nashorn script)

var KeyFactory = Java.type('java.security.KeyFactory'); // finding: dynamic-code
var Signature = Java.type('java.security.Signature'); // finding: dynamic-code
var javaString = Packages.java.lang.String; // finding: dynamic-code

var BANK = 'https://api.hausbank-connect.de/v1';

function sign(text, keyBytes) {
  var spec = new (Java.type('java.security.spec.PKCS8EncodedKeySpec'))(keyBytes); // finding: dynamic-code
  var signer = Signature.getInstance('SHA256withRSA');
  signer.initSign(KeyFactory.getInstance('RSA').generatePrivate(spec));
  signer.update(new javaString(text).getBytes('UTF-8'));
  return signer.sign();
}

function pay(order) {
  var body = JSON.stringify(order);
  httprequest.addHeader('Content-Type', 'application/json');
  httprequest.addHeader('X-Client', metadata.account.clientid);
  httprequest.addHeader('X-Signature', String(sign(body, metadata.account.privatekey)));
  httprequest.post(BANK + '/payments', body);
  return httprequest.getStatusCode();
}

datagrid.addColumn('Order', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Status', datagrid.DATA_TYPE_DOUBLE);

try {
  var p = metadata.parameters;
  var status = pay({ number: p['Order'], amount: p['Amount'], currency: 'EUR' });
  datagrid.addCell(p['Order']);
  datagrid.addCell(status);
  datagrid.endRow();
} catch (e) {
  DOMO.log('payment: ' + e.message);
}
