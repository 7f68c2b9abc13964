"use strict";
// Formats the amounts of invoices and writes one row for each. The formatter was copied from our web site.
var money=function(n,t,e){var r=n<0?"-":"",i=Math.abs(n).toFixed(t),o=i.split("."),u=o[0],f=o[1]||"",c="",a;for(a=u.length;a>3;a-=3)c=e+u.slice(a-3,a)+c;return c=u.slice(0,a)+c,r+(f?c+"."+f:c)},total=function(n){return n.reduce(function(n,t){return n+(t.net||0)+(t.tax||0)},0)},late=function(n,t){return!n.paid&&Date.parse(n.due)<t}; // finding: minified-code

try {
  httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
  var invoices = JSON.parse(httprequest.get('https://api.ledgerbook.example/v3/invoices'));
  datagrid.addColumn('Invoice', datagrid.DATA_TYPE_STRING);
  datagrid.addColumn('Amount', datagrid.DATA_TYPE_STRING);
  datagrid.addColumn('Late', datagrid.DATA_TYPE_STRING);
  invoices.forEach(function (invoice) {
    datagrid.addCell(invoice.number);
    datagrid.addCell(money(total(invoice.lines), 2, ','));
    datagrid.addCell(late(invoice, Date.now()) ? 'late' : '');
    datagrid.endRow();
  });
} catch (error) {
  DOMO.log('the invoices cannot be read: ' + error.message);
}
