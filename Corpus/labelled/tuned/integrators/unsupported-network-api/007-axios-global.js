'use strict';

// copied from the vendor's "Quick start" page
const config = {
  headers: {
    'Api-Version': '2024-01',
    Authorization: `Bearer ${metadata.account.accesstoken}`,
  },
  timeout: 10000,
};

const endpoint = 'https://api.loanloop.com/applications/' + encodeURIComponent(metadata.parameters['Application']);

const show = ({ status, data }) => {
  datagrid.addColumn('Application', datagrid.DATA_TYPE_STRING);
  datagrid.addColumn('Decision', datagrid.DATA_TYPE_STRING);
  datagrid.addColumn('Status', datagrid.DATA_TYPE_DOUBLE);
  datagrid.addCell(metadata.parameters['Application']);
  datagrid.addCell(String(data.decision));
  datagrid.addCell(status);
  datagrid.endRow();
};

const explain = (error) => {
  const status = error.response ? error.response.status : 'none';
  DOMO.log(`loan application not decided, status ${status}: ${error.message}`);
};

axios // finding: unsupported-network-api
  .put(endpoint, { decision: metadata.parameters['Decision'], officer: metadata.account.username }, config)
  .then(show)
  .catch(explain);
