// medium
'use strict';
class Wms {
  constructor() {
    this.base = 'https://wms.acme-logistics.com/api';
    this.user = 'svc_domo';
    this.pass = 'Palette#44'; // finding: hardcoded-credentials
  }
  send(path, body) {
    httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode(this.user + ':' + this.pass));
    httprequest.addHeader('Content-Type', 'application/json');
    return httprequest.put(this.base + path, JSON.stringify(body));
  }
}
const wms = new Wms();
datagrid.addColumn('Bin', datagrid.DATA_TYPE_STRING);
datagrid.addCell(wms.send('/bins/' + encodeURIComponent(metadata.parameters['Bin']), { qty: Number(metadata.parameters['Qty']) }));
datagrid.endRow();
