'use strict';

const proto = 'http'.charAt(0).toUpperCase() + 'http'.slice(1);
const maybe = globalThis?.[`XML${proto}Request`]; // finding: xmlhttprequest
const direct = window?.XMLHttpRequest; // finding: xmlhttprequest

const c = maybe ? new maybe() : new direct();
c.open('GET', 'https://api.lighthouse.example/lamps', false);
c.send();

datagrid.addColumn('Lamps', datagrid.DATA_TYPE_STRING);
datagrid.addCell(c.responseText);
datagrid.endRow();
