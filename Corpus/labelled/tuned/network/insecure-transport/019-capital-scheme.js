'use strict';

// their WAF blocks the lower case word, funny
var rest = httprequest.get('HTTP://API.SHOUTBOX.EXAMPLE/V1/ROOMS'); // finding: insecure-transport
var mixed = httprequest.get('hTTp://api.shoutbox.example/v1/users'); // finding: insecure-transport
var blank = httprequest.get(' http://api.shoutbox.example/v1/bans'); // finding: insecure-transport

datagrid.addColumn('Rooms', datagrid.DATA_TYPE_STRING);
datagrid.addCell(rest + mixed + blank);
datagrid.endRow();
