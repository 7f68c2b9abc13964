'use strict';

(function ($, undefined) {
    var settings = { dataType: 'json', async: false };

    function call(path) {
        return $.ajax($.extend({ url: 'https://api.gardenhire.example' + path }, settings)).responseText; // finding: unsupported-network-api
    }

    var tools = JSON.parse(call('/tools'));
    datagrid.addColumn('Tool', datagrid.DATA_TYPE_STRING);
    $.each(tools, function (i, tool) {
        datagrid.addCell(tool.name);
        datagrid.endRow();
    });
}(jQuery));
