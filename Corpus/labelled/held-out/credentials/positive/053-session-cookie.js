// medium
// copied from the browser, the login page has a captcha
httprequest.addHeader('Cookie', 'JSESSIONID=⟦[A-F0-9]{32}⟧; lang=en'); // finding: hardcoded-credentials
httprequest.addHeader('X-Requested-With', 'XMLHttpRequest');
httprequest.addHeader('Content-Type', 'application/x-www-form-urlencoded');
var res = httprequest.post('https://planner.harbourauthority.gov.mt/berths/update.do',
  'berth=' + encodeURIComponent(metadata.parameters['Berth']) + '&vessel=' + encodeURIComponent(metadata.parameters['Vessel']));
if (res.indexOf('Login') >= 0) {
  datagrid.error(401, 'The session has expired');
}
datagrid.addColumn('html', datagrid.DATA_TYPE_STRING);
datagrid.addCell(res.substring(0, 200));
datagrid.endRow();
