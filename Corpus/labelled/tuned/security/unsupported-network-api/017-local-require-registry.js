'use strict';

// Several source files were joined into one; this is the joiner's module table.
const modules = {
  https: (exports) => {
    exports.get = (path) => httprequest.get('https://api.recurly.com' + path);
  },
  axios: (exports) => {
    const https = require('https');
    exports.json = (path) => JSON.parse(https.get(path));
  }
};
const loaded = {};

function require(name) {
  if (!loaded[name]) {
    loaded[name] = {};
    modules[name](loaded[name]);
  }
  return loaded[name];
}

httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode(metadata.account.apikey + ':'));
httprequest.addHeader('Accept', 'application/vnd.recurly.v2021-02-25+json');
datagrid.addColumn('Account', datagrid.DATA_TYPE_STRING);
try {
  const axios = require('axios');
  axios.json('/accounts').data.forEach((account) => {
    datagrid.addCell(account.name);
    datagrid.endRow();
  });
} catch (e) {
  datagrid.error(500, e.message);
}
