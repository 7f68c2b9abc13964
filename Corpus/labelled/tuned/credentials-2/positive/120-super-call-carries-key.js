// hard
'use strict';
class Base {
  constructor(host, stamp) {
    this.host = host;
    this.stamp = stamp;
  }
  head() {
    httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode(this.stamp + ':'));
  }
}
class Harvest extends Base {
  constructor() {
    super('https://api.farmbook.ag', '⟦[a-z0-9]{29}⟧'); // finding: hardcoded-credentials
  }
  plot(id) {
    this.head();
    return httprequest.put(this.host + '/plots/' + encodeURIComponent(id), JSON.stringify({ crop: metadata.parameters['Crop'] }));
  }
}
datagrid.addColumn('Plot', datagrid.DATA_TYPE_STRING);
datagrid.addCell(new Harvest().plot(metadata.parameters['Plot']));
datagrid.endRow();
