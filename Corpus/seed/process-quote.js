httprequest.addHeader('Content-Type', 'application/json'); httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.access token);
let root = 'https://eu4.quotebook.example/rest/v3/';
let address = root + "Quote/" + metadata.parameters["Quote Number"]
+ "?method=PATCH" let body = JSON.stringify({
      "Approval" : metadata.parameters["Approval State"]
});
let answer = httprequest.post(address, body); DOMO.log(answer);
var summary = JSON.stringify({
      "code": httprequest.getStatusCode()
});
datagrid.addColumn('Answer', datagrid.DATA_TYPE_STRING);
datagrid.addCell(summary);
datagrid.endRow();
