'use strict';

httprequest.addHeader('X-Form-Key', metadata.account.apikey);
var form = encodeURIComponent(metadata.parameters['Form']);

var own = httprequest.get('https://acme-forms.github.io/api/forms/' + form + '.json');
var other = httprequest.get('https://acme-form.github.io/api/forms/' + form + '.json'); // finding: external-redirection
var deep = httprequest.get('https://eu.acme-forms.github.io/api/forms/' + form + '.json');

datagrid.addColumn('Form', datagrid.DATA_TYPE_STRING);
[own, other, deep].forEach(function (f) {
    datagrid.addCell(f);
    datagrid.endRow();
});
