'use strict';

const slot = Object.getOwnPropertyDescriptor(globalThis, 'XMLHttpRequest'); // finding: xmlhttprequest
const all = Object.getOwnPropertyDescriptors(window);
const Same = all['XMLHttpRequest'].value; // finding: xmlhttprequest

const conn = new slot.value();
conn.open('DELETE', `https://api.librarian.example/loans/${metadata.parameters['Loan']}`, false);
conn.send();

const audit = new Same();
audit.open('POST', 'https://api.librarian.example/audit', false);
audit.send('loan deleted');

datagrid.addColumn('Deleted', datagrid.DATA_TYPE_STRING);
datagrid.addCell(String(conn.status === 204));
datagrid.endRow();
