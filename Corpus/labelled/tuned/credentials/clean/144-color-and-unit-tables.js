const TOKENS = {
  'color.primary': '#0a5fd8',
  'color.danger': '#c0392b',
  'space.large': '2.5rem',
  'font.body': 'Inter, Helvetica, Arial, sans-serif'
}; // design tokens
const name = metadata.parameters['Token'];
httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
httprequest.addHeader('Content-Type', 'application/json');
httprequest.put('https://api.designsystem.example/tokens/' + name, JSON.stringify({ value: metadata.parameters['Value'] || TOKENS[name] }));
if (httprequest.getStatusCode() >= 400) {
  datagrid.error(httprequest.getStatusCode(), 'The record was not saved.');
} else {
  datagrid.addColumn('Result', datagrid.DATA_TYPE_STRING);
  datagrid.addCell('saved');
  datagrid.endRow();
}
