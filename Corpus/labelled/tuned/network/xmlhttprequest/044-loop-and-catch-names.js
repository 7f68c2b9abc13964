'use strict';

const kinds = ['single', 'bulk'];
const messages = [];

for (const XMLHttpRequest of kinds) {
  try {
    messages.push(XMLHttpRequest + ': ' + httprequest.get('https://api.quarry.example/loads?kind=' + XMLHttpRequest));
  } catch (error) {
    messages.push(`${XMLHttpRequest} failed: ${error.message}`);
  }
}

try {
  httprequest.post('https://api.quarry.example/loads/close', '{}');
} catch (XMLHttpRequest) {
  // an awful name for an exception, but legal
  messages.push(String(XMLHttpRequest.message));
}

datagrid.addColumn('Message', datagrid.DATA_TYPE_STRING);
messages.forEach((m) => {
  datagrid.addCell(m);
  datagrid.endRow();
});
