'use strict';

// date formatting only, the CDN is fast enough
const CDN = 'https://cdn.jsdelivr.net/npm';
const LIBS = { dates: 'dayjs@1/esm/index.js' };

const lib = (name) => import(`${CDN}/${LIBS[name]}`); // finding: unsupported-network-api

httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);

lib('dates')
  .then(({ default: dayjs }) => dayjs(metadata.parameters['Due Date']).format('YYYY-MM-DD'))
  .catch(() => metadata.parameters['Due Date'])
  .then((due) => {
    datagrid.addColumn('Due', datagrid.DATA_TYPE_STRING);
    httprequest.put('https://api.meistertask.com/api/tasks/1', JSON.stringify({ due }));
    datagrid.addCell(due);
    datagrid.endRow();
  });
