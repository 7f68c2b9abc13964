'use strict';

var url;
switch (metadata.parameters['Country']) {
    case 'DE':
        url = 'https://de.lendingfox.example';
        break;
    case 'AT':
        url = 'http://at.lendingfox.example'; // kein Zertifikat
        break;
    default:
        url = 'https://www.lendingfox.example';
}

var loans = httprequest.get(url + '/loans'); // finding: insecure-transport
datagrid.magicParseJSON(loans);
