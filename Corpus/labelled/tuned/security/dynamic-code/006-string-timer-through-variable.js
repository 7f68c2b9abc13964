'use strict';

// polls a job; the handler is put together from the job's name
var handlerName = 'check' + 'Job';
var tick = handlerName + '(' + JSON.stringify(String(metadata.parameters['Job ID'])) + ')';
var timer = null;

function checkJob(id) {
  httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
  var job = JSON.parse(httprequest.get('https://api.cloudconvert.com/v2/jobs/' + encodeURIComponent(id)));
  if (job.status === 'finished') {
    clearInterval(timer);
  }
  return job;
}

function schedule(work, delay) {
  return window.setInterval(work, delay); // finding: dynamic-code
}

datagrid.addColumn('Job', datagrid.DATA_TYPE_STRING);
timer = schedule(tick, 5000);
datagrid.addCell('scheduled');
datagrid.endRow();
