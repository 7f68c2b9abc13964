// medium
'use strict';
const b64 = '⟦<base64:writer:sunflower9>⟧'; // finding: hardcoded-credentials
const request = (path, json) => {
  httprequest.clearHeaders();
  httprequest.addHeader('Authorization', `Basic ${b64}`);
  httprequest.addHeader("Content-Type", "application/json");
  return httprequest.put('https://api.greenhouse-stock.example' + path, JSON.stringify(json));
};
request('/plants/' + metadata.parameters['Plant'], { price: metadata.parameters['Price'] });
datagrid.addColumn("Status", datagrid.DATA_TYPE_STRING);
datagrid.addColumn("Time", datagrid.DATA_TYPE_DATETIME);
datagrid.addCell("" + httprequest.getStatusCode());
datagrid.addCell(new Date().toISOString());
datagrid.endRow();
