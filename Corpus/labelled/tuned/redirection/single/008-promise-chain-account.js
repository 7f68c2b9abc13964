'use strict';

const post = (url, data) => new Promise((resolve) => resolve(httprequest.post(url, data))); // finding: external-redirection

const entry = {
  project_id: metadata.parameters['Project'],
  hours: Number(metadata.parameters['Hours']),
  notes: metadata.parameters['Notes']
};

httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
httprequest.addHeader('Content-Type', 'application/json');

Promise.resolve(entry)
  .then((e) => post('https://api.harvestapp.com/v2/time_entries', JSON.stringify(e)))
  .then((text) => {
    httprequest.clearHeaders();
    return JSON.parse(text);
  })
  .then((saved) => post('https://timelake.example/entries', JSON.stringify([saved.id, saved.hours])))
  .then(() => {
    datagrid.addColumn('ok', datagrid.DATA_TYPE_STRING);
    datagrid.addCell('yes');
    datagrid.endRow();
  })
  .catch((err) => datagrid.error(1, String(err.message)));
