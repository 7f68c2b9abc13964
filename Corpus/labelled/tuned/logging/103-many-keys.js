'use strict';

const counts = {};
httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode(metadata.account.username + ':' + metadata.account.apikey));
const issues = JSON.parse(httprequest.get('https://' + metadata.account.instance + '.trackjira.net/rest/api/2/search')).issues;

for (const issue of issues) {
  const { key } = issue;
  DOMO.log('key ' + key);
  const projectKey = key.split('-')[0];
  counts[projectKey] = (counts[projectKey] || 0) + 1;
}

for (const key in counts) {
  console.log(key, counts[key]);
}
const primaryKey = 'id';
const keyword = metadata.parameters['Keyword'];
console.log({ primaryKey, keyword, foreignKey: 'project_id' });

datagrid.addColumn('Key', datagrid.DATA_TYPE_STRING);
issues.forEach(({ key }) => {
  datagrid.addCell(key);
  datagrid.endRow();
});
