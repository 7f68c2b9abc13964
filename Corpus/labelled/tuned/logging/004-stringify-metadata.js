'use strict'

var sheet = metadata.parameters['Sheet'];

DOMO.log('input of the action: ' + JSON.stringify(metadata)) // finding: credential-logging

httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken)
var answer = JSON.parse(httprequest.get('https://sheets.gridly-demo.com/v1/' + encodeURIComponent(sheet)))

datagrid.addColumn('Name', datagrid.DATA_TYPE_STRING)
datagrid.addCell(answer.name)
datagrid.endRow()
