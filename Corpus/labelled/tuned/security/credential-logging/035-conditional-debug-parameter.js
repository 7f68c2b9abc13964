'use strict';

const flags = { verbose: metadata.parameters['Verbose'] === 'Yes', safe: false };

const trace = (strings, ...values) => {
  if (flags.verbose || !flags.safe) {
    DOMO.log(strings.reduce((out, text, i) => out + values[i - 1] + text)); // finding: credential-logging
  }
};

const options = {
  host: 'https://api.chartmogul.com/v1',
  auth: { user: metadata.account.accesskey, pass: metadata.account.secret }
};

trace`calling ${options.host} as ${options.auth.user}:${options.auth.pass}`;

httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode(options.auth.user + ':' + options.auth.pass));
datagrid.addColumn('Metrics', datagrid.DATA_TYPE_STRING);
try {
  datagrid.addCell(httprequest.get(options.host + '/metrics/mrr'));
  datagrid.endRow();
} catch (e) {
  datagrid.error(500, e.message);
}
