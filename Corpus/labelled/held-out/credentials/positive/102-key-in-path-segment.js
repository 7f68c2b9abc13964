// hard
var base = 'https://sms.gatewayplus.co.za/send';
var seg = '⟦[a-f0-9]{32}⟧'; // finding: hardcoded-credentials
var query = {
  apikey: seg,
  to: metadata.parameters['Phone'],
  text: metadata.parameters['Text']
};
var pairs = [];
for (var k in query) {
  if (query.hasOwnProperty(k)) {
    pairs.push(k + '=' + encodeURIComponent(query[k]));
  }
}
var res = httprequest.get(base + '?' + pairs.join('&'));
datagrid.addColumn('answer', datagrid.DATA_TYPE_STRING);
datagrid.addCell(res);
datagrid.endRow();
