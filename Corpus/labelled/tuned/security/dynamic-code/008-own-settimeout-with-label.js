'use strict';

// The host has no timers. This one sleeps; its first argument is a label for the log.
function setTimeout(label, milliseconds) {
  DOMO.log('waiting for ' + label);
  DOMO.sleep(milliseconds);
}

function load(name) {
  return JSON.parse(httprequest.get('https://api.teamtailor.com/v1/' + name));
}

httprequest.addHeader('Authorization', 'Token token=' + metadata.account.apikey);
httprequest.addHeader('X-Api-Version', '20210218');
datagrid.addColumn('Job', datagrid.DATA_TYPE_STRING);
try {
  setTimeout('rate limit()', 500);
  load('jobs').data.forEach((job) => {
    datagrid.addCell(job.name);
    datagrid.endRow();
  });
  setTimeout('cool down', 250);
} catch (e) {
  datagrid.error(500, e.message);
}
