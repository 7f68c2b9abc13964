'use strict';

datagrid.addColumn('Key', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Country code', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Summary', datagrid.DATA_TYPE_STRING);

httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
try {
  var issues = JSON.parse(httprequest.get('https://api.bugtrail.example/v2/issues?max=100')).issues;
  issues.forEach(function (issue) {
    datagrid.addCell(issue.issueKey);
    datagrid.addCell(issue.countryCode);
    datagrid.addCell(issue.summary);
    datagrid.endRow();
  });
  DOMO.log(issues.length + ' issues, the first has the key ' + (issues.length ? issues[0].issueKey : 'none'));
} catch (e) {
  datagrid.error(500, 'The issues could not be read');
}
