'use strict';

var product = {
    '@context': ['https://schema.org/', { gs1: 'https://gs1.org/voc/' }],
    '@type': 'Product',
    '@id': 'https://id.acme.example/product/' + metadata.parameters['SKU'],
    name: metadata.parameters['Name'],
    offers: { '@type': 'Offer', availability: 'https://schema.org/InStock', price: metadata.parameters['Price'] }
};

httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.apikey);
httprequest.addHeader('Content-Type', 'application/ld+json; profile="https://www.w3.org/ns/json-ld#compacted"');
httprequest.addHeader('Accept-Profile', 'https://profiles.shopdata.example/v2');

var reply = httprequest.put('https://api.contentstore.io/entries/' + encodeURIComponent(metadata.parameters['SKU']), JSON.stringify(product));

datagrid.addColumn('Reply', datagrid.DATA_TYPE_STRING);
datagrid.addCell(reply);
datagrid.endRow();
