// hard
'use strict';
const dept = '⟦[a-z0-9]{12}⟧'; // finding: hardcoded-credentials
const season = ['spring', 'summer'];
const headerValue = `${dept}${season.length}`.toUpperCase();
httprequest.addHeader('X-Subscription-Key', headerValue);
httprequest.addHeader('Content-Type', 'application/json');
const res = httprequest.put(`https://api.retail-planner.net/v4/collections/${encodeURIComponent(metadata.parameters['Collection'])}`,
  JSON.stringify({ season: season[0], locked: true }));
datagrid.addColumn('Collection', datagrid.DATA_TYPE_STRING);
datagrid.addCell(res);
datagrid.endRow();
