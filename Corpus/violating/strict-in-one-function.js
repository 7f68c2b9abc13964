(function setUp() {
  'use strict';
  httprequest.addHeader('X-Key', metadata.account.apikey);
  httprequest.addHeader('Accept', 'application/json');
})();

function read(form) {
  'use strict';
  return JSON.parse(httprequest.get('https://api.formhouse.example/v3/forms/' + encodeURIComponent(form)));
}

function show(form) { // finding: missing-strict-mode
  datagrid.addColumn('Form', datagrid.DATA_TYPE_STRING);
  datagrid.addCell(form.title);
  datagrid.endRow();
}

try {
  show(read(metadata.parameters['Form']));
} catch (e) {
  datagrid.error(500, e.message);
}
