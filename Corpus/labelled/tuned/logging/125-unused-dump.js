'use strict';

function dumpAll(object) {
  for (const name of Object.keys(object)) {
    DOMO.log(name + '=' + object[name]);
  }
}

const settings = { size: 100, sort: 'asc', token: false };
dumpAll(settings);
dumpAll(metadata.parameters);

httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
const tags = JSON.parse(httprequest.get('https://api.tagcloud.link/tags?size=' + settings.size));
tags.forEach(dumpAll);

datagrid.addColumn('Tag', datagrid.DATA_TYPE_STRING);
tags.forEach(({ name }) => {
  datagrid.addCell(name);
  datagrid.endRow();
});
