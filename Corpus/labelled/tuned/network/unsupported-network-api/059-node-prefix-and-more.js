'use strict';

const { request } = require('node:https'); // finding: unsupported-network-api
const tls = require('node:tls'), path = require('node:path'); // finding: unsupported-network-api
const _ = require('lodash');
const crypto = require('crypto');

const body = JSON.stringify(_.pick(metadata.parameters, ['Order', 'State']));
const digest = crypto.createHash('sha256').update(body).digest('hex');

const req = request({ host: 'api.hatstand.example', path: path.join('/', 'orders'), method: 'POST' });
req.setHeader('X-Digest', digest);
req.end(body);
tls.connect(443, 'api.hatstand.example').end();

require('got').post('https://api.hatstand.example/seen'); // finding: unsupported-network-api
datagrid.addColumn('Digest', datagrid.DATA_TYPE_STRING);
datagrid.addCell(digest);
datagrid.endRow();
