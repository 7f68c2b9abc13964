'use strict';

const A1 = /^[A-Z]{1,3}[1-9]\d{0,6}$/;

function sheetUrl(sheet, range) {
  return 'https://sheets.googleapis.com/v4/spreadsheets/' + encodeURIComponent(sheet) +
    '/values/' + encodeURIComponent(range) + '?valueInputOption=USER_ENTERED';
}

function writeCell(sheet, cell, value) {
  httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
  httprequest.addHeader('Content-Type', 'application/json');
  const raw = httprequest.put(sheetUrl(sheet, cell), JSON.stringify({
    range: cell,
    majorDimension: 'ROWS',
    values: [[value]],
  }));
  return JSON.parse(raw);
}

datagrid.addColumn('Cell', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Updated', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Link', datagrid.DATA_TYPE_STRING);

const cell = String(metadata.parameters['Cell']).toUpperCase();
const sheet = metadata.parameters['Sheet ID'];

if (!A1.test(cell)) {
  datagrid.error(400, cell + ' is not A1 notation');
} else {
  try {
    const result = writeCell(sheet, cell, metadata.parameters['Value']);
    datagrid.addCell(cell);
    datagrid.addCell(String(result.updatedCells));
    datagrid.addCell('https://docs.google.com/spreadsheets/d/' + sheet + '/edit#range=' + cell);
    datagrid.endRow();
  } catch (e) {
    DOMO.log('sheet: ' + e.message);
  }
}
