// medium
const settings = {
  region: 'eu-central-1',
  id: 'AKIA⟦[A-Z2-7]{16}⟧',
  value: '⟦[A-Za-z0-9/+]{40}⟧', // finding: hardcoded-credentials
  folder: 'incoming/'
};

class Store {
  constructor(s) {
    this.s = s;
    aws.createClient(s.region, s.id, s.value);
  }
  save(name, text) { aws.put('sales-corrections', this.s.folder + name, text); }
}

new Store(settings).save(metadata.parameters['Order'] + '.txt', metadata.parameters['Note']);
datagrid.addColumn('Saved', datagrid.DATA_TYPE_STRING);
datagrid.addCell('yes');
datagrid.endRow();
