// easy
'use strict';

const AIRTABLE_TOKEN = 'pat⟦[A-Za-z0-9]{14}⟧.⟦[a-f0-9]{64}⟧'; // finding: hardcoded-credentials
const base = metadata.parameters['Base'];
const table = metadata.parameters['Table'];

httprequest.addHeader('Authorization', 'Bearer ' + AIRTABLE_TOKEN);
httprequest.addHeader('Content-Type', 'application/json');
const res = httprequest.put(
  'https://api.airtable.com/v0/' + encodeURIComponent(base) + '/' + encodeURIComponent(table),
  JSON.stringify({ records: [{ id: metadata.parameters['Record'], fields: { Status: metadata.parameters['Status'] } }] })
);
datagrid.magicParseJSON(res);
