'use strict';

const a = ['ht', 'tp:', '//'].join('');
const b = String.fromCharCode(104, 116, 116, 112, 58, 47, 47);
const c = '//:ptth'.split('').reverse().join('');
const d = DOMO.b64DecodeUnicode('aHR0cDovLw==');
const host = 'api.smuggler.example';

const answers = [
  httprequest.get(a + host + '/a'), // finding: insecure-transport
  httprequest.get(b.concat(host, '/b')), // finding: insecure-transport
  httprequest.post(`${c}${host}/c`, '{}'), // finding: insecure-transport
  httprequest.put(d + host + '/d', '{}'), // finding: insecure-transport
];

datagrid.addColumn('Answer', datagrid.DATA_TYPE_STRING);
answers.forEach((t) => { datagrid.addCell(t); datagrid.endRow(); });
