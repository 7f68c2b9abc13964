'use strict';

httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
httprequest.addHeader('Referer', 'http://intranet.cobbler.example/orders');
httprequest.addHeader('Origin', 'http://localhost:8080');
httprequest.addHeader('Link', '<http://profiles.cobbler.example/v1>; rel="profile"');

const shoe = httprequest.get('https://api.cobbler.example/shoes/' + encodeURIComponent(metadata.parameters['Shoe']));

datagrid.addColumn('Shoe', datagrid.DATA_TYPE_STRING);
datagrid.addCell(shoe);
datagrid.endRow();
