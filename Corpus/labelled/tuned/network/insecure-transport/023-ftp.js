'use strict';

var folder = 'ftp://files.granary.example/export/';
var file = metadata.parameters['Date'] + '.csv';

httprequest.clearHeaders();
var csv = httprequest.get(folder + file); // finding: insecure-transport

if (csv) {
    datagrid.magicParseCSV(csv);
}
