'use strict';

function shopUrl(name, path) {
    if (!/^[a-z0-9][a-z0-9-]*$/i.test(name)) {
        throw new Error('not a shop name');
    }
    return 'https://' + name + '.myshopify.com/admin/api/2024-01' + path;
}

httprequest.addHeader('X-Shopify-Access-Token', metadata.account.apikey);
httprequest.addHeader('Content-Type', 'application/json');

var id = encodeURIComponent(metadata.parameters['Variant']);
var reply = httprequest.put(shopUrl(metadata.parameters['Shop'], '/variants/' + id + '.json'),
    JSON.stringify({ variant: { id: id, price: metadata.parameters['Price'] } }));

datagrid.addColumn('Reply', datagrid.DATA_TYPE_STRING);
datagrid.addCell(reply);
datagrid.endRow();
