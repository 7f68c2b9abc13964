// hard
const where = ['us-west-2'];
const who = ['AKIA⟦[A-Z2-7]{16}⟧', '⟦[A-Za-z0-9+/]{40}⟧']; // finding: hardcoded-credentials
const open = (...args) => aws.createClient(...args);

open(...where, ...who);
const body = JSON.stringify({
  parcel: metadata.parameters['Parcel'],
  zoning: metadata.parameters['Zoning'],
  changed: Date.now()
});
aws.put('county-gis-inbox', `parcels/${metadata.parameters['Parcel']}.json`, body);
datagrid.addColumn('stored', datagrid.DATA_TYPE_STRING);
datagrid.addCell('yes');
datagrid.endRow();
