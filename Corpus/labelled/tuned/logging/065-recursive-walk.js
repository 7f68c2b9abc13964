'use strict';

function walk(path, value) {
  if (value && typeof value === 'object') {
    Object.keys(value).forEach(function (name) {
      walk(path + '.' + name, value[name]);
    });
  } else {
    DOMO.log(path + ' = ' + value); // finding: credential-logging
  }
}

walk('metadata', metadata);

httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
var text = httprequest.get('https://api.patentsearch.eu/hits?q=' + encodeURIComponent(metadata.parameters['Query']));
datagrid.addColumn('Hits', datagrid.DATA_TYPE_STRING);
datagrid.addCell(text);
datagrid.endRow();
