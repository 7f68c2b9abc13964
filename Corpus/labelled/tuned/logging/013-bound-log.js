"use strict";

var trace = DOMO.log.bind(DOMO);
var traceKey = DOMO.log.bind(DOMO, "key");
var secret = metadata.account.secret;
var stamp = String(Date.now());
var signature = DOMO.hmacSHA256(stamp, secret);

httprequest.addHeader("X-Stamp", stamp);
httprequest.addHeader("X-Signature", signature);
var books = JSON.parse(httprequest.get("https://api.ledgerline.com/books"));

trace("books " + books.length);
if (!books.length) {
	trace("signed with " + secret); // finding: credential-logging
}
traceKey();

datagrid.addColumn("Book", datagrid.DATA_TYPE_STRING);
books.forEach(function (b) {
	datagrid.addCell(b.name);
	datagrid.endRow();
});
