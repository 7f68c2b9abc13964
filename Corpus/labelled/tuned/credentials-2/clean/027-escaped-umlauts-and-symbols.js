'use strict';
var TEXT = {
  ok: '\u0047\u0065\u0073\u0070\u0065\u0069\u0063\u0068\u0065\u0072\u0074',
  pass: 'Reisepass ung\u00fcltig',
  arrow: '\x3e\x3e',
  password: 'Bitte Passwort pr\u00fcfen'
};
httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
httprequest.addHeader('Content-Type', 'application/json');
httprequest.put('https://api.reisedoku.de/v1/akten/' + Number(metadata.parameters['Akte']), JSON.stringify({ hinweis: TEXT.pass + ' ' + TEXT.arrow }));
datagrid.addColumn('Meldung', datagrid.DATA_TYPE_STRING);
datagrid.addCell(httprequest.getStatusCode() === 200 ? TEXT.ok : TEXT.password);
datagrid.endRow();
