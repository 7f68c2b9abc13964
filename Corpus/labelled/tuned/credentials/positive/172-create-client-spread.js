// hard
const setup = ['eu-west-1', 'AKIA⟦[A-Z2-7]{16}⟧', '⟦[A-Za-z0-9/+]{40}⟧']; // finding: hardcoded-credentials
aws.createClient(...setup);

const key = `inbox/${metadata.parameters['Invoice']}.json`;
aws.put('acme-invoices', key, JSON.stringify({ state: metadata.parameters['State'] }));
datagrid.addColumn('Key', datagrid.DATA_TYPE_STRING);
datagrid.addCell(key);
datagrid.endRow();
