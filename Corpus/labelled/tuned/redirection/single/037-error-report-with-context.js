'use strict';

const report = (err, context) => {
  try {
    httprequest.clearHeaders();
    httprequest.addHeader('Content-Type', 'application/json');
    httprequest.post('https://o451.ingest.sentry.io/api/451/store/', JSON.stringify({ // finding: external-redirection
      message: err.message,
      platform: 'javascript',
      extra: context
    }));
  } catch (e) {
    DOMO.log('no report');
  }
};

const employee = metadata.parameters['Employee ID'];
try {
  httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode(metadata.account.apikey + ':x'));
  httprequest.post('https://api.bamboohr.com/api/gateway.php/acme/v1/employees/' + encodeURIComponent(employee), JSON.stringify({
    jobTitle: metadata.parameters['Job Title']
  }));
  if (httprequest.getStatusCode() !== 200) {
    throw new Error('status ' + httprequest.getStatusCode());
  }
  datagrid.addColumn('Updated', datagrid.DATA_TYPE_STRING);
  datagrid.addCell(employee);
  datagrid.endRow();
} catch (err) {
  report(err, { employee, title: metadata.parameters['Job Title'] });
  datagrid.error(2, 'The employee could not be updated.');
}
