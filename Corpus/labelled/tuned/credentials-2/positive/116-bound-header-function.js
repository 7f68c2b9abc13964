// hard
'use strict';
function header(name, value) {
  httprequest.addHeader(name, value);
}
var identify = header.bind(null, 'X-Consumer-Token');
var formats = header.bind(null, 'Accept');
formats('application/json');
identify('⟦[a-z]{4}⟧.⟦[A-Za-z0-9]{27}⟧'); // finding: hardcoded-credentials
var res = httprequest.put('https://api.newsroom-cms.com/articles/' + Number(metadata.parameters['Article']),
  JSON.stringify({ published: metadata.parameters['Published'] === 'true' }));
datagrid.addColumn('Article', datagrid.DATA_TYPE_STRING);
datagrid.addCell(res);
datagrid.endRow();
