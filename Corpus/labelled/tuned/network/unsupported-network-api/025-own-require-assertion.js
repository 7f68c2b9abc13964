'use strict';

// preconditions, Kotlin style
function require(condition, message) {
    if (!condition) {
        throw new Error(message || 'requirement failed');
    }
    return condition;
}

require(metadata.parameters['Protocol'] !== 'ftp', 'ftp is not possible');
require('http', 'never fails, a string is true');
var id = require(metadata.parameters['Member'], 'Member is missing');

httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
var member = httprequest.get('https://api.rowingclub.example/members/' + encodeURIComponent(id));
datagrid.addColumn('Member', datagrid.DATA_TYPE_STRING);
datagrid.addCell(member);
datagrid.endRow();
