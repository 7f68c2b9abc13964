// easy
var url = 'https://reporting:Tr0ub4dor@jenkins.acme-build.com/job/refresh/build'; // finding: hardcoded-credentials
try {
    httprequest.post(url, '');
    var code = httprequest.getStatusCode();
    datagrid.addColumn('HTTP', datagrid.DATA_TYPE_DOUBLE);
    datagrid.addCell(code);
    datagrid.endRow();
} catch (err) {
    datagrid.error(500, 'The build could not be started');
}
