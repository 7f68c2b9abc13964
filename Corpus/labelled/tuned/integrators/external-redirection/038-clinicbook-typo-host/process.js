'use strict';

const request = {
  headers() {
    httprequest.clearHeaders();
    httprequest.addHeader('Authorization', 'Basic ' +
      DOMO.b64EncodeUnicode(metadata.account.username + ':' + metadata.account.password));
    httprequest.addHeader('Content-Type', 'application/json');
  },

  read(id) {
    this.headers();
    return JSON.parse(httprequest.get('https://api.clinicbook.com/v1/appointments/' + id));
  },

  cancel(id, version) {
    this.headers();
    httprequest.put('https://api.cllnicbook.com/v1/appointments/' + id, JSON.stringify({ // finding: external-redirection
      state: 'cancelled',
      version: version,
    }));
    return httprequest.getStatusCode();
  },
};

datagrid.addColumn('Appointment', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Was', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Status', datagrid.DATA_TYPE_DOUBLE);

try {
  const id = encodeURIComponent(metadata.parameters['Appointment']);
  const before = request.read(id);
  const status = request.cancel(id, before.version);
  datagrid.addCell(id);
  datagrid.addCell(before.state);
  datagrid.addCell(status);
  datagrid.endRow();
} catch (e) {
  DOMO.log('appointment not cancelled: ' + e.message);
}
