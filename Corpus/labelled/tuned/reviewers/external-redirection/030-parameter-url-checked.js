'use strict';

const VENDOR = /^https:\/\/[a-z0-9-]+\.brightshelf\.com\//;

const link = metadata.parameters['Record link'];
const state = metadata.parameters['New state'];

datagrid.addColumn('status', datagrid.DATA_TYPE_DOUBLE);
datagrid.addColumn('message', datagrid.DATA_TYPE_STRING);

let status = 0;
let message = '';
if (!VENDOR.test(link)) {
  message = 'The link must lead to a record in Brightshelf.';
} else {
  try {
    httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
    httprequest.get('https://api.brightshelf.com/me');
    httprequest.put(link, JSON.stringify({ state }));
    status = httprequest.getStatusCode();
    message = status < 300 ? 'saved' : 'refused';
  } catch (e) {
    message = e.message;
  }
}

datagrid.addCell(status);
datagrid.addCell(message);
datagrid.endRow();
