var KNOWN_ETAG = 'W/"⟦[a-f0-9]{32}⟧"';
httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
httprequest.addHeader('If-Match', KNOWN_ETAG);
httprequest.addHeader("Content-Type", "application/json");
httprequest.put('https://api.docshelf.example/docs/' + metadata.parameters['Document'], JSON.stringify({ title: metadata.parameters['Title'] }));
if (httprequest.getStatusCode() === 412) {
  datagrid.error(412, 'The document was changed by somebody else.');
}
