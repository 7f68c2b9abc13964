'use strict';

// safe`...` keeps the text of a template and hides everything that is put in
function safe(parts, ...values) {
  return parts.slice(1).reduce((text, part, i) => text + '[' + typeof values[i] + ']' + part, parts[0]);
}

const { apikey, workspace } = metadata.account;
DOMO.log(`workspace ${workspace}`);
DOMO.log(safe`workspace ${workspace}, key ${apikey}`);

let count = 0;
datagrid.addColumn('task', datagrid.DATA_TYPE_STRING);
try {
  httprequest.addHeader('apikey', apikey);
  const answer = httprequest.get(`https://api.taskharbor.com/w/${encodeURIComponent(workspace)}/tasks`);
  for (const task of JSON.parse(answer).tasks) {
    datagrid.addCell(task.title);
    datagrid.endRow();
    count += 1;
  }
} catch (e) {
  DOMO.log(`task list failed: ${e.message}`);
} finally {
  DOMO.log(`${count} tasks`);
}
