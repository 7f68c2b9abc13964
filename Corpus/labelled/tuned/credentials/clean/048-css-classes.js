var html = '<div class="password-strength password-strength--weak"><span class="token-badge token-badge__label">' +
  metadata.parameters['Text'].replace(/[<>&]/g, '') + '</span></div>';
var inputClass = 'form-control form-control-lg password-input';
httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
httprequest.addHeader("Content-Type", "application/json");
httprequest.put('https://api.pagebuilder.example/blocks/' + metadata.parameters['Block'], JSON.stringify({ html: html, inputClass: inputClass }));
DOMO.log('answered with ' + httprequest.getStatusCode());
datagrid.addColumn('Result', datagrid.DATA_TYPE_STRING);
datagrid.addCell(httprequest.getStatusCode() < 300 ? 'ok' : 'failed');
datagrid.endRow();
