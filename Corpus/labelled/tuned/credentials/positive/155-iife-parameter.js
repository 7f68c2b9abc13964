// hard
(function (add, k) {
  'use strict';
  add('Authorization', 'Bearer ' + k);
  httprequest.addHeader("Content-Type", "application/json");
  httprequest.put('https://api.dairyfarm.example/cows/' + metadata.parameters['Cow'], JSON.stringify({ group: metadata.parameters['Group'] }));
  datagrid.addColumn("Status", datagrid.DATA_TYPE_STRING);
  datagrid.addColumn("Time", datagrid.DATA_TYPE_DATETIME);
  datagrid.addCell("" + httprequest.getStatusCode());
  datagrid.addCell(new Date().toISOString());
  datagrid.endRow();
})(httprequest.addHeader.bind(httprequest), '⟦[A-Za-z0-9]{33}⟧'); // finding: hardcoded-credentials
