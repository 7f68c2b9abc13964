const urlTemplate = 'https://api.citymap.example/v1/pins?api_key=${apiKey}&pin=${pin}';

function fill(template, values) {
  return template.replace(/\$\{(\w+)\}/g, (all, name) => encodeURIComponent(values[name]));
}

const url = fill(urlTemplate, { apiKey: metadata.account.apikey, pin: metadata.parameters['Pin'] });
httprequest.post(url, JSON.stringify({ color: metadata.parameters['Color'] }));
datagrid.addColumn("Status", datagrid.DATA_TYPE_STRING);
datagrid.addColumn("Time", datagrid.DATA_TYPE_DATETIME);
datagrid.addCell("" + httprequest.getStatusCode());
datagrid.addCell(new Date().toISOString());
datagrid.endRow();
