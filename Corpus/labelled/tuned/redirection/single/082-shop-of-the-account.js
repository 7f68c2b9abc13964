'use strict';

var shop = metadata.account.shop;
var version = '2024-01';
var root = ['https://', shop, '.myshopify.com', '/admin/api/', version].join('');

httprequest.addHeader('X-Shopify-Access-Token', metadata.account.accesstoken);
httprequest.addHeader('Content-Type', 'application/json');

var order = encodeURIComponent(metadata.parameters['Order ID']);
var current = JSON.parse(httprequest.get(root + '/orders/' + order + '.json')).order || {};
var tags = (current.tags ? current.tags + ', ' : '') + metadata.parameters['Tag'];
var saved = httprequest.put(root + '/orders/' + order + '.json', JSON.stringify({ order: { id: order, tags: tags } }));

datagrid.addColumn('Order', datagrid.DATA_TYPE_STRING);
datagrid.addCell(saved);
datagrid.endRow();
