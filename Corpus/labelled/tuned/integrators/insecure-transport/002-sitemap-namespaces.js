'use strict';

// Builds a sitemap entry and a JSON-LD block. Every http:// address below is a namespace or an identifier.

const NAMESPACES = {
  sitemap: 'http://www.sitemaps.org/schemas/sitemap/0.9',
  image: 'http://www.google.com/schemas/sitemap-image/1.1',
  xhtml: 'http://www.w3.org/1999/xhtml',
};
const CONTEXT = 'http://schema.org';
const GOOD_RELATIONS = 'http://purl.org/goodrelations/v1#InStock';

const sitemapEntry = (loc, date) =>
  `<urlset xmlns="${NAMESPACES.sitemap}" xmlns:image="${NAMESPACES.image}" xmlns:xhtml="${NAMESPACES.xhtml}">` +
  `<url><loc>${loc}</loc><lastmod>${date}</lastmod></url></urlset>`;

const productLd = (sku, price) => ({
  '@context': CONTEXT,
  '@type': 'http://schema.org/Product',
  sku,
  offers: { price, availability: GOOD_RELATIONS },
});

function publish(page, payload, type) {
  httprequest.clearHeaders();
  httprequest.addHeader('Authorization', `Bearer ${metadata.account.accesstoken}`);
  httprequest.addHeader('Content-Type', type);
  httprequest.put(`https://api.schaufenster.shop/v1/pages/${encodeURIComponent(page)}`, payload);
  return httprequest.getStatusCode();
}

datagrid.addColumn('Page', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Status', datagrid.DATA_TYPE_DOUBLE);

try {
  const { Page: page, Sku: sku, Price: price } = metadata.parameters;
  const loc = `https://schaufenster.shop/p/${encodeURIComponent(page)}`;
  datagrid.addCell(page);
  datagrid.addCell(publish(page, JSON.stringify(productLd(sku, price)), 'application/ld+json'));
  datagrid.endRow();
  datagrid.addCell('sitemap');
  datagrid.addCell(publish('sitemap', sitemapEntry(loc, '2025-01-31'), 'application/xml'));
  datagrid.endRow();
} catch (e) {
  DOMO.log(`page: ${e.message}`);
}
