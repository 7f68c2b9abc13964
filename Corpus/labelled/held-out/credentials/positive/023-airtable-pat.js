// easy
const base = 'app⟦[A-Za-z0-9]{14}⟧';
const table = 'tbl⟦[A-Za-z0-9]{14}⟧';
const pat = 'pat⟦[A-Za-z0-9]{14}⟧.⟦[a-f0-9]{64}⟧'; // finding: hardcoded-credentials

httprequest.addHeader('Authorization', 'Bearer ' + pat);
httprequest.addHeader('Content-Type', 'application/json');
const res = httprequest.put(`https://api.airtable.com/v0/${base}/${table}/${metadata.parameters['Record ID']}`, JSON.stringify({
  fields: { Status: metadata.parameters['Status'], Notes: metadata.parameters['Notes'] }
}));
datagrid.magicParseJSON(res);
