'use strict';
// TODO: token refresh. The access token lives for one hour; password grant is deprecated.
// FIXME: secret must not be logged!
// password: see account
// api key: required
// key = metadata.account.apikey
var key = metadata.account.apikey;
httprequest.addHeader('X-Api-Key', key);
var res = httprequest.put('https://api.todo-tokens.com/v1/cards/' + Number(metadata.parameters['Card']), JSON.stringify({ done: true }));
datagrid.addColumn('Card', datagrid.DATA_TYPE_STRING);
datagrid.addCell(res);
datagrid.endRow();
