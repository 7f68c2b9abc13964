'use strict';
const SHEET_ID = '1⟦[A-Za-z0-9_-]{43}⟧';
const range = encodeURIComponent('Orders!A1:D1');
httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
httprequest.addHeader('Content-Type', 'application/json');
const res = httprequest.post(
  `https://sheets.googleapis.com/v4/spreadsheets/${SHEET_ID}/values/${range}:append?valueInputOption=RAW`,
  JSON.stringify({ values: [[metadata.parameters['Order'], metadata.parameters['State']]] })
);
datagrid.addColumn('Updated', datagrid.DATA_TYPE_STRING);
datagrid.addCell(res);
datagrid.endRow();
