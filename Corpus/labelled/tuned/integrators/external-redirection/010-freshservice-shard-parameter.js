'use strict';

// The shard is a parameter, but it only ever stands in front of the vendor's domain.

var SHARD = /^[a-z]{2,4}-[0-9]{1,3}$/;

function shardUrl(shard) {
  if (!SHARD.test(shard)) {
    throw new Error('The shard must look like eu-12, not ' + shard);
  }
  return 'https://' + shard + '.shards.deskfleet.com/api/v3';
}

function authorization() {
  return 'Basic ' + DOMO.b64EncodeUnicode(metadata.account.apikey + ':x');
}

function assign(ticket, agent) {
  httprequest.clearHeaders();
  httprequest.addHeader('Authorization', authorization());
  httprequest.addHeader('Content-Type', 'application/json');
  var url = shardUrl(String(metadata.parameters['Shard'])) + '/tickets/' + encodeURIComponent(ticket);
  var raw = httprequest.put(url, JSON.stringify({ responder_id: Number(agent) }));
  if (httprequest.getStatusCode() !== 200) {
    throw new Error('status ' + httprequest.getStatusCode());
  }
  return JSON.parse(raw);
}

datagrid.addColumn('Ticket', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Responder', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Message', datagrid.DATA_TYPE_STRING);

try {
  assign(metadata.parameters['Ticket'], metadata.parameters['Agent']);
  datagrid.addCell(metadata.parameters['Ticket']);
  datagrid.addCell(metadata.parameters['Agent']);
  datagrid.addCell('assigned');
  datagrid.endRow();
} catch (e) {
  datagrid.addCell(metadata.parameters['Ticket']);
  datagrid.addCell(metadata.parameters['Agent']);
  datagrid.addCell(e.message);
  datagrid.endRow();
}
