'use strict';

// Plug-ins are plain functions in this file; "load" and "import" are only words.
const plugins = {
  trim: (value) => String(value).trim(),
  upper: (value) => String(value).toUpperCase(),
  jQuery: (value) => String(value).replace(/^\$/, '')
};

const importPlugin = (name) => {
  const plugin = plugins[name];
  if (!plugin) {
    throw new Error('No plug-in called ' + name);
  }
  return plugin;
};

const chain = ['trim', 'upper', ['j', 'Query'].join('')].map(importPlugin);
const clean = (value) => chain.reduce((current, plugin) => plugin(current), value);

httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
httprequest.addHeader('Content-Type', 'application/json');
datagrid.addColumn('Status', datagrid.DATA_TYPE_DOUBLE);
try {
  httprequest.put('https://api.smartrecruiters.com/candidates/' + encodeURIComponent(metadata.parameters['Candidate ID']),
    JSON.stringify({ firstName: clean(metadata.parameters['First Name']) }));
  datagrid.addCell(httprequest.getStatusCode());
  datagrid.endRow();
} catch (e) {
  datagrid.error(500, e.message);
}
