'use strict';

var TABLE = 'https://api.airtable.com/v0/' + encodeURIComponent(metadata.parameters['Base']) +
  '/' + encodeURIComponent(metadata.parameters['Table']);

function Airtable(pat) {
  this.pat = pat;
  this.calls = [];
}

Airtable.prototype.headers = function () {
  httprequest.clearHeaders();
  httprequest.addHeader('Authorization', 'Bearer ' + this.pat);
  httprequest.addHeader('Content-Type', 'application/json');
};

Airtable.prototype.find = function (formula) {
  this.headers();
  var raw = httprequest.get(TABLE + '?filterByFormula=' + encodeURIComponent(formula));
  this.calls.push('find ' + httprequest.getStatusCode());
  DOMO.log('find: ' + raw);
  return JSON.parse(raw).records || [];
};

Airtable.prototype.update = function (id, fields) {
  this.headers();
  var raw = httprequest.put(TABLE + '/' + id, JSON.stringify({ fields: fields }));
  this.calls.push('update ' + httprequest.getStatusCode());
  DOMO.log(raw);
  return raw;
};

datagrid.addColumn('Answer', datagrid.DATA_TYPE_STRING);

var client = new Airtable(metadata.account.apikey);
try {
  var hits = client.find('{Order No}="' + String(metadata.parameters['Order No']).replace(/"/g, '') + '"');
  DOMO.log(hits.length + ' record(s)');
  if (hits.length > 0) {
    var answer = client.update(hits[0].id, { Status: metadata.parameters['Status'] });
    datagrid.addCell(answer);
    datagrid.endRow();
  }
  DOMO.log('calls: ' + client.calls.join(', '));
} catch (e) {
  DOMO.log('airtable: ' + e.message);
}
