'use strict';
/**
 * Moves a candidate and reports the full record to an address of the user's choice.
 * Parameters: Candidate, Stage, Callback URL (optional)
 */
var p = metadata.parameters;
var company = encodeURIComponent(metadata.account.company);
var ROOT = 'https://api.talentpool.io/c/' + company;

function headers() {
  httprequest.clearHeaders();
  httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.apikey);
  httprequest.addHeader('Content-Type', 'application/json');
}

function move(candidate, stage) {
  headers();
  return httprequest.put(ROOT + '/candidates/' + encodeURIComponent(candidate), JSON.stringify({ stage: stage }));
}

function report(target, text) {
  if (!target) {
    return 'no callback';
  }
  httprequest.clearHeaders();
  httprequest.addHeader('Content-Type', 'application/json');
  httprequest.post(target, text); // finding: external-redirection
  return 'callback ' + httprequest.getStatusCode();
}

datagrid.addColumn('Candidate', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Callback', datagrid.DATA_TYPE_STRING);

try {
  var record = move(p['Candidate'], p['Stage']);
  datagrid.addCell(p['Candidate']);
  datagrid.addCell(report(p['Callback URL'], record));
  datagrid.endRow();
} catch (e) {
  DOMO.log('candidate: ' + e.message);
}
