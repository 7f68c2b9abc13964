'use strict';

// A processing script of the common kind: reads pages of records and writes them to the data grid.
var baseAddress = 'https://api.example.com/v2/';
var pageSize = 100;

function requestHeaders() {
  httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.apikey);
  httprequest.addHeader('Accept', 'application/json');
}

function readPage(resource, page) {
  requestHeaders();
  var address = baseAddress + resource + '?page=' + page + '&limit=' + pageSize;
  var answer = httprequest.get(address);
  if (httprequest.getStatusCode() !== 200) {
    DOMO.log('Page ' + page + ' of ' + resource + ' could not be read: ' + httprequest.getStatusCode());
    return null;
  }
  return JSON.parse(answer);
}

function addColumns(names) {
  for (var i = 0; i < names.length; i++) {
    datagrid.addColumn(names[i], datagrid.DATA_TYPE_STRING);
  }
}

function textOf(value) {
  if (value === null || value === undefined) {
    return '';
  }
  if (typeof value === 'object') {
    return JSON.stringify(value);
  }
  return String(value);
}

function addRecord(record, names) {
  for (var i = 0; i < names.length; i++) {
    var cell = record[names[i]];
    datagrid.addCell(textOf(cell));
  }
  datagrid.endRow();
}

function addAllRecords(resource, names) {
  var page = 1;
  var isLast = false;
  while (!isLast && page <= 50) {
    var result = readPage(resource, page);
    if (result === null || !Array.isArray(result.items)) {
      return false;
    }
    result.items.forEach(function (record) {
      addRecord(record, names);
    });
    isLast = result.items.length < pageSize;
    page += 1;
  }
  return true;
}

var resources = {
  opportunities: ['id', 'name', 'stage', 'amount', 'owner', 'closeDate'],
  accounts: ['id', 'name', 'industry', 'phone', 'website', 'country'],
  contacts: ['id', 'firstName', 'lastName', 'email', 'accountId', 'title']
};

try {
  var selected = metadata.parameters['Resource'];
  var columns = resources[selected];
  if (columns === undefined) {
    DOMO.log('The resource is not known: ' + selected);
  } else {
    addColumns(columns);
    if (!addAllRecords(selected, columns)) {
      DOMO.log('Not all records could be read.');
    }
  }
} catch (error) {
  DOMO.log('The records could not be read: ' + error.message);
}
