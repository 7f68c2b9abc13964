'use strict';
httprequest.addHeader('Cookie', 'lang=de; cookie_consent=accepted; theme=dark; timezone=Europe%2FBerlin');
httprequest.addHeader('X-Api-Key', metadata.account.apikey);
httprequest.addHeader('Referer', 'https://portal.reisebuero-online.de/');
var trip = encodeURIComponent(metadata.parameters['Trip']);
var res = httprequest.put('https://portal.reisebuero-online.de/api/trips/' + trip, JSON.stringify({
  paid: metadata.parameters['Paid'] === 'ja'
}));
datagrid.addColumn('Reise', datagrid.DATA_TYPE_STRING);
datagrid.addCell(res);
datagrid.endRow();
