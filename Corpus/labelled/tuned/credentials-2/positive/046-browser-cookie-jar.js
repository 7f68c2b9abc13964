// medium
'use strict';
var jar = {
  _ga: 'GA1.2.⟦[0-9]{10}⟧.⟦[0-9]{10}⟧',
  lang: 'en',
  sessionid: '⟦[a-z0-9]{32}⟧' // finding: hardcoded-credentials
};
var cookie = Object.keys(jar).map(function (k) { return k + '=' + jar[k]; }).join('; ');
httprequest.addHeader('Cookie', cookie);
httprequest.addHeader('X-Requested-With', 'XMLHttpRequest');
var page = httprequest.post('https://intranet.acme-group.com/rooms/' + Number(metadata.parameters['Room']) + '/book', 'hours=2');
datagrid.addColumn('Booked', datagrid.DATA_TYPE_STRING);
datagrid.addCell(page.indexOf('confirmed') > 0 ? 'yes' : 'no');
datagrid.endRow();
