'use strict';

// Imports shops from the card into the directory. Their websites may be http://, that is just data.

const DIRECTORY = 'https://api.stadtverzeichnis.net/v3';

const DEFAULTS = {
  website: 'http://www.example.org/',
  feed: 'http://feeds.example.org/rss',
  license: 'http://creativecommons.org/licenses/by/4.0/',
};

function normalizeWebsite(text) {
  const value = String(text || '').trim();
  if (!value) return DEFAULTS.website;
  return /^https?:\/\//i.test(value) ? value : `http://${value}`;
}

function createShop(shop) {
  httprequest.addHeader('Authorization', `Bearer ${metadata.account.accesstoken}`);
  httprequest.addHeader('Content-Type', 'application/json');
  const raw = httprequest.post(`${DIRECTORY}/shops`, JSON.stringify(shop));
  return { status: httprequest.getStatusCode(), shop: JSON.parse(raw) };
}

datagrid.addColumn('Shop', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Website', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Status', datagrid.DATA_TYPE_DOUBLE);

try {
  const website = normalizeWebsite(metadata.parameters['Website']);
  const { status } = createShop({
    name: metadata.parameters['Name'],
    website,
    license: DEFAULTS.license,
    insecure: website.startsWith('http://'),
  });
  datagrid.addCell(metadata.parameters['Name']);
  datagrid.addCell(website);
  datagrid.addCell(status);
  datagrid.endRow();
} catch (e) {
  DOMO.log(`shop: ${e.message} (a website looks like http://www.example.org/)`);
}
