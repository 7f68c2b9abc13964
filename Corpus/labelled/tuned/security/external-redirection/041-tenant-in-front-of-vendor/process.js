'use strict';

// <tenant>.incidently.com, checked; the retry helper keeps to the same address.
const tenantOf = (value) => {
  const match = String(value).toLowerCase().match(/^([a-z][a-z0-9-]{1,30})$/);
  if (!match) {
    throw new Error('The tenant is not valid');
  }
  return match[1];
};

const retry = (times, work) => {
  try {
    return work();
  } catch (e) {
    if (times === 0) {
      throw e;
    }
    DOMO.sleep(200);
    return retry(times - 1, work);
  }
};

httprequest.addHeader('X-Token', metadata.account.token);
httprequest.addHeader('Content-Type', 'application/json');
datagrid.addColumn('Incident', datagrid.DATA_TYPE_STRING);
try {
  const url = 'https://' + tenantOf(metadata.parameters['Tenant']) + '.incidently.com/v1/incidents';
  datagrid.addCell(retry(2, () => httprequest.post(url, JSON.stringify({ title: metadata.parameters['Title'] }))));
  datagrid.endRow();
} catch (e) {
  datagrid.error(500, e.message);
}
