'use strict';

const query = {
  domain: metadata.parameters['Domain'] || 'stripe.com',
  exclude: 'https://www.linkedin.com/in/',
  type: 'personal',
  limit: 10
};
const toQuery = (o) => Object.entries(o).map(([k, v]) => `${k}=${encodeURIComponent(v)}`).join('&');

httprequest.addHeader('X-API-KEY', metadata.account.apikey);
const found = JSON.parse(httprequest.get('https://api.hunter.io/v2/domain-search?' + toQuery(query)));

datagrid.addColumn('Email', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Source', datagrid.DATA_TYPE_STRING);
((found.data && found.data.emails) || []).forEach((e) => {
  datagrid.addCell(e.value);
  datagrid.addCell(e.sources.length ? e.sources[0].uri : 'https://none.example');
  datagrid.endRow();
});
