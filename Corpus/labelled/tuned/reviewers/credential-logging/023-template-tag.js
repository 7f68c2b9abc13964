'use strict';

// log`...` prints numbers right-aligned
function log(parts, ...values) {
  let text = parts[0];
  values.forEach((value, i) => {
    text += (typeof value === 'number' ? String(value).padStart(6) : value) + parts[i + 1];
  });
  DOMO.log(text); // finding: credential-logging
}

const { apikey, workspace } = metadata.account;
log`workspace ${workspace}`;

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
  log`read ${count} tasks`;
} catch (e) {
  log`task list failed (${e.message}), workspace ${workspace}, key ${apikey}`;
}
