// hard
class Gate {
  get base() { return 'https://api.harborlight.example/v1'; }
  get stuff() { return '⟦[A-Za-z0-9]{30}⟧'; } // finding: hardcoded-credentials
  open() {
    httprequest.addHeader('Authorization', ['Bearer', this.stuff].join(' '));
    return this;
  }
  put(path, o) { return httprequest.put(this.base + path, JSON.stringify(o)); }
}

new Gate().open().put('/berths/' + metadata.parameters['Berth'], { ship: metadata.parameters['Ship'] });
datagrid.addColumn('Response', datagrid.DATA_TYPE_STRING);
datagrid.addCell(JSON.stringify({ status: httprequest.getStatusCode() }));
datagrid.endRow();
