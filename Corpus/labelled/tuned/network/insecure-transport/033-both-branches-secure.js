'use strict';

const eu = metadata.parameters['Region'] === 'EU';
const title = eu ? 'http://eu.lanternfish.example' : 'http://us.lanternfish.example';
const api = eu ? 'https://eu.lanternfish.example' : 'https://us.lanternfish.example';

let port = '';
if (metadata.parameters['Port']) {
  port = ':' + Number(metadata.parameters['Port']);
}

const lamps = httprequest.get(`${api}${port}/lamps`);
datagrid.addColumn('Site', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Lamps', datagrid.DATA_TYPE_STRING);
datagrid.addCell(title.replace('http://', ''));
datagrid.addCell(lamps);
datagrid.endRow();
