var SCHEDULES = { nightly: '0 15 2 * * ?', rotateKeys: '0 0 4 1 */3 ?', passwordReminder: '0 30 7 ? * MON-FRI' };
var job = metadata.parameters['Job'];
if (!SCHEDULES[job]) {
  datagrid.error(400, 'No schedule named ' + job);
}
httprequest.addHeader('X-Rundeck-Auth-Token', metadata.account.token);
httprequest.addHeader('Content-Type', 'application/json');
var res = httprequest.post(metadata.account.host + '/api/41/job/' + job + '/schedule', JSON.stringify({ crontab: SCHEDULES[job] }));
datagrid.magicParseJSON(res);
