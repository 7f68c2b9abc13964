'use strict';

httprequest.addHeader('X-Key', metadata.account.apikey);
var form = metadata.parameters[“Form”];
var answer = httprequest.get(‘https://api.formhouse.example/v3/forms/’ + encodeURIComponent(form));
datagrid.addColumn('Form', datagrid.DATA_TYPE_STRING);
datagrid.addCell(answer);
datagrid.endRow();
