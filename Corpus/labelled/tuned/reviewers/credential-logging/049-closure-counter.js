'use strict';

const makeClient = (origin, token) => {
  let calls = 0;
  let bytes = 0;
  return {
    read(path) {
      calls += 1;
      httprequest.clearHeaders();
      httprequest.addHeader('Authorization', 'Bearer ' + token);
      const text = httprequest.get(origin + path);
      bytes += text.length;
      return text;
    },
    describe: () => `client of ${origin}, ${calls} calls, ${bytes} bytes`
  };
};

const client = makeClient('https://api.rookery.dev', metadata.account.accesstoken);

datagrid.addColumn('repo', datagrid.DATA_TYPE_STRING);
try {
  JSON.parse(client.read('/repos')).items.forEach(({ name }) => {
    datagrid.addCell(name);
    datagrid.endRow();
  });
} catch (e) {
  DOMO.log(`gave up: ${e.message}`);
} finally {
  DOMO.log(client.describe());
}
