'use strict';

function simulate(records) {
  // a tiny fake of the page the vendor's validation code expects
  var window = {
    XMLHttpRequest: function () { this.readyState = 0; },
    location: { href: 'https://forms.vendor.example/' }
  };
  var probe = new window.XMLHttpRequest();
  return records.filter(function (r) {
    return probe.readyState === 0 && r.url.indexOf(window.location.href) === 0;
  });
}

var list = JSON.parse(httprequest.get('https://forms.vendor.example/api/forms'));
datagrid.addColumn('Form', datagrid.DATA_TYPE_STRING);
simulate(list).forEach(function (form) {
  datagrid.addCell(form.name);
  datagrid.endRow();
});
