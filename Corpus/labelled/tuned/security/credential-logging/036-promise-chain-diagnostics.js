'use strict';

const defer = (work) => Promise.resolve().then(work);

const context = { token: metadata.account.accesstoken, url: 'https://api.baremetrics.com/v1/metrics', attempts: 0 };

defer(() => {
  httprequest.addHeader('Authorization', 'Bearer ' + context.token);
  context.attempts += 1;
  return httprequest.get(context.url);
})
  .then((text) => {
    datagrid.addColumn('Metrics', datagrid.DATA_TYPE_STRING);
    datagrid.addCell(text);
    datagrid.endRow();
    return context;
  })
  .catch((error) => ({ ...context, error: error.message }))
  .then((state) => console.table(state)); // finding: credential-logging
