'use strict';

// A directory of board members; every "secret"-like word is ordinary here.
httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
var board = JSON.parse(httprequest.get('https://api.boardmembers.org/boards/' + encodeURIComponent(metadata.parameters['Board'])));

var secretary = board.secretary;
var author = board.author;
var authority = board.authority;
var passenger = board.passengers[0];
var monkey = board.mascot;

DOMO.log('secretary ' + secretary.name + ' wrote to ' + author);
DOMO.log('authority ' + authority + ', passenger ' + passenger + ', monkey ' + monkey);
DOMO.log(JSON.stringify({ passed: board.passed, keyboard: board.keyboard, compass: board.compass }));

datagrid.addColumn('Secretary', datagrid.DATA_TYPE_STRING);
datagrid.addCell(secretary.name);
datagrid.endRow();
