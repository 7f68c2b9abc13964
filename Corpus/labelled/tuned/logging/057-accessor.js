'use strict';

const settings = {
  host: 'https://api.solarroof.energy',
  get bearer() {
    return 'Bearer ' + metadata.account.accesstoken;
  },
  get label() {
    return 'solar ' + this.host;
  }
};

DOMO.log(settings.label);
DOMO.log(settings.bearer); // finding: credential-logging

httprequest.addHeader('Authorization', settings.bearer);
const roofs = JSON.parse(httprequest.get(settings.host + '/roofs'));
datagrid.addColumn('kWp', datagrid.DATA_TYPE_DOUBLE);
roofs.forEach((r) => {
  datagrid.addCell(r.kwp);
  datagrid.endRow();
});
