// medium
'use strict';
function prepare(options) {
  var all = Object.assign({ retries: 2, format: 'json' }, options);
  httprequest.addHeader('Authorization', 'Token token=' + all.credential);
  httprequest.addHeader('Accept', 'application/vnd.pagerduty+json;version=2');
  return all;
}
var opts = prepare({ credential: 'u+⟦[A-Za-z0-9_-]{18}⟧' }); // finding: hardcoded-credentials
var incident = encodeURIComponent(metadata.parameters['Incident']);
httprequest.addHeader('Content-Type', 'application/' + opts.format);
var res = httprequest.put('https://api.pagerduty.com/incidents/' + incident,
  JSON.stringify({ incident: { type: 'incident_reference', status: 'acknowledged' } }));
datagrid.addColumn('Incident', datagrid.DATA_TYPE_STRING);
datagrid.addCell(res);
datagrid.endRow();
