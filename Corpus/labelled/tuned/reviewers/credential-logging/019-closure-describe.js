'use strict';

const makeClient = (origin, token) => {
  let calls = 0;
  return {
    read(path) {
      calls += 1;
      httprequest.clearHeaders();
      httprequest.addHeader('Authorization', 'Bearer ' + token);
      return httprequest.get(origin + path);
    },
    describe: () => `client of ${origin} (${token}), ${calls} calls so far`
  };
};

const client = makeClient('https://api.rookery.dev', metadata.account.accesstoken);

datagrid.addColumn('repo', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('stars', datagrid.DATA_TYPE_DOUBLE);

try {
  const repos = JSON.parse(client.read('/repos'));
  repos.items.forEach(({ name, stars }) => {
    datagrid.addCell(name);
    datagrid.addCell(stars);
    datagrid.endRow();
  });
} catch (e) {
  DOMO.log(`gave up: ${e.message}`);
} finally {
  DOMO.log(client.describe()); // finding: credential-logging
}
