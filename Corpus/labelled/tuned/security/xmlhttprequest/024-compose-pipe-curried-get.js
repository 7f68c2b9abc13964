'use strict';

// tiny functional toolbox
const pipe = (...steps) => (input) => steps.reduce((value, step) => step(value), input);
const split = (by) => (text) => text.split(by);
const map = (fn) => (list) => list.map(fn);
const join = (by) => (list) => list.join(by);
const pick = (root) => (key) => root[key]; // finding: xmlhttprequest

const fromBase36 = (digits) => String.fromCharCode(parseInt(digits, 36));
const resolve = pipe(split(' '), map(fromBase36), join(''), pick(globalThis));

const Wire = resolve('2g 25 24 20 38 38 34 2a 2t 35 39 2t 37 38');

const wire = new Wire();
wire.open('GET', 'https://api.close.com/api/v1/lead/' + encodeURIComponent(metadata.parameters['Lead ID']) + '/', false);
wire.setRequestHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode(metadata.account.apikey + ':'));
wire.send();

datagrid.addColumn('Lead', datagrid.DATA_TYPE_STRING);
datagrid.addCell(wire.responseText);
datagrid.endRow();
