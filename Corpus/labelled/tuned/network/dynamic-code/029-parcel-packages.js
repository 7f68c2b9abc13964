'use strict';

// shipment = list of packages; the capital letter comes from the vendor's field
const { Packages } = JSON.parse(httprequest.get('https://api.parcelpigeon.example/shipments/' + encodeURIComponent(metadata.parameters['Shipment'])));

datagrid.addColumn('Package', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Kilo', datagrid.DATA_TYPE_DOUBLE);

Packages.java = Packages.filter((p) => p.contents === 'java');
Packages.forEach((p) => {
  datagrid.addCell(p.code);
  datagrid.addCell(p.grams / 1000);
  datagrid.endRow();
});

DOMO.log(`${Packages.java.length} of ${Packages.length} with coffee`);
