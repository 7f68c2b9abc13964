'use strict';

httprequest.addHeader('api-key', metadata.account.apikey);
httprequest.addHeader('accept', 'application/json');

var list = JSON.parse(httprequest.get('https://api.sendinblue.com/v3/contacts/lists/' + encodeURIComponent(metadata.parameters.List) + '/contacts'));

datagrid.addColumn('email', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('score', datagrid.DATA_TYPE_STRING);

httprequest.clearHeaders();

function rate(contact) {
    var address = contact.email.toLowerCase();
    return httprequest.get('https://score.mailquality.example/v1/' + DOMO.md5(address) + '/' + address); // finding: external-redirection
}

list.contacts.forEach(function (contact) {
    datagrid.addCell(contact.email);
    datagrid.addCell(rate(contact));
    datagrid.endRow();
});
