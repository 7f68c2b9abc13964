'use strict';

$.ajax({ // finding: unsupported-network-api
    url: 'https://api.petclinic.example/visits',
    type: 'PUT',
    async: false,
    data: { visit: metadata.parameters['Visit'], paid: 1 },
    success: function (data) {
        datagrid.addColumn('Visit', datagrid.DATA_TYPE_STRING);
        datagrid.addCell(data.id);
        datagrid.endRow();
    },
    error: function () {
        datagrid.error(500, 'ajax failed');
    }
});
