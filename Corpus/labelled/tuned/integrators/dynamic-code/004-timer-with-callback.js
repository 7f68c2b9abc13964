'use strict';

// Polls a job. setTimeout gets a function (the test page has it), in Domo we use DOMO.sleep.

var JOBS = 'https://api.renderfarm.tv/v1/jobs/';

function wait(milliseconds, then) {
  if (typeof setTimeout === 'function' && metadata.parameters['Mode'] === 'page') {
    setTimeout(then, milliseconds);
  } else {
    DOMO.sleep(milliseconds);
    then();
  }
}

function headers() {
  httprequest.clearHeaders();
  httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
}

function poll(id, attempt, done) {
  headers();
  var job = JSON.parse(httprequest.get(JOBS + id));
  if (job.state === 'finished' || attempt >= 10) {
    done(job, attempt);
    return;
  }
  wait(2000, function () {
    poll(id, attempt + 1, done);
  });
}

datagrid.addColumn('Job', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('State', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Attempts', datagrid.DATA_TYPE_DOUBLE);

try {
  headers();
  httprequest.post(JOBS + encodeURIComponent(metadata.parameters['Job']) + '/restart', '');
  poll(encodeURIComponent(metadata.parameters['Job']), 1, function (job, attempts) {
    datagrid.addCell(String(job.id));
    datagrid.addCell(String(job.state));
    datagrid.addCell(attempts);
    datagrid.endRow();
  });
} catch (e) {
  DOMO.log('job: ' + e.message);
}
