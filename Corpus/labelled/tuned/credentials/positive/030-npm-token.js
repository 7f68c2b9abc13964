// easy
// deprecates one version of an internal package
var npmToken = '⟦<checked:npm_[A-Za-z0-9]{30}>⟧'; // finding: hardcoded-credentials
var pkg = metadata.parameters['Package'];

httprequest.addHeader('Authorization', 'Bearer ' + npmToken);
httprequest.addHeader('Content-Type', 'application/json');
var doc = JSON.parse(httprequest.get('https://registry.npmjs.org/' + encodeURIComponent(pkg)));
doc.versions[metadata.parameters['Version']].deprecated = metadata.parameters['Reason'];
httprequest.put('https://registry.npmjs.org/' + encodeURIComponent(pkg), JSON.stringify(doc));
datagrid.addColumn('Response', datagrid.DATA_TYPE_STRING);
datagrid.addCell(JSON.stringify({ status: httprequest.getStatusCode() }));
datagrid.endRow();
