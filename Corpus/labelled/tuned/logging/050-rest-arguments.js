'use strict';

function say() {
  var text = Array.prototype.slice.call(arguments).join(' ');
  DOMO.log(text); // finding: credential-logging
}

const tell = (...parts) => {
  console.log(parts.join(' ')); // finding: credential-logging
};

const quiet = (...parts) => {
  console.log(parts.length + ' parts');
};

const { token, instance } = metadata.account;
httprequest.addHeader('X-Token', token);
const r = httprequest.get('https://' + instance + '.wikibase-demo.com/api/spaces');

say('spaces of', instance, 'with', token);
tell('answer', r.length, 'for', token);
quiet('answer', r, token);

datagrid.addColumn('Spaces', datagrid.DATA_TYPE_STRING);
datagrid.addCell(r);
datagrid.endRow();
