'use strict';

/* template engine: {{ expression }} is evaluated in the global scope */
var globalEval = (0, eval); // finding: dynamic-code

function render(template, data) {
  globalThis.data = data;
  return template.replace(/\{\{(.+?)\}\}/g, function (whole, expression) {
    return String(globalEval(expression));
  });
}

httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
httprequest.addHeader('Content-Type', 'application/json');
datagrid.addColumn('Message', datagrid.DATA_TYPE_STRING);
try {
  var message = render('Order {{ data.id }} is {{ data.state }}', { id: metadata.parameters['Order ID'], state: 'open' });
  httprequest.post('https://api.gitter.im/v1/rooms/1/chatMessages', JSON.stringify({ text: message }));
  datagrid.addCell(message);
  datagrid.endRow();
} catch (e) {
  datagrid.error(500, e.message);
}
