'use strict';

const PUBLIC_FIELDS = ['region', 'instance', 'workspace', 'company'];

function publicView(account) {
  const view = {};
  for (const name of PUBLIC_FIELDS) {
    if (account[name] !== undefined) {
      view[name] = account[name];
    }
  }
  return view;
}

DOMO.log('account: ' + JSON.stringify(publicView(metadata.account)));
DOMO.log('again:   ' + JSON.stringify(metadata.account, ['region', 'instance']));
DOMO.log('parameters: ' + JSON.stringify(metadata.parameters));

datagrid.addColumn('campaign', datagrid.DATA_TYPE_STRING);
try {
  httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
  const raw = httprequest.get('https://reports.lanternads.com/v1/campaigns');
  JSON.parse(raw).data.forEach((c) => {
    datagrid.addCell(c.name);
    datagrid.endRow();
  });
} catch (e) {
  datagrid.error(1, 'Lantern Ads: ' + e.message);
}
