'use strict';

const dump = (label, thing) => {
  const pretty = JSON.stringify(thing, null, 2);
  pretty.split('\n').forEach((line) => DOMO.log(label + ' | ' + line)); // finding: credential-logging
};

dump('meta', metadata);

const since = DOMO.getStartDate(metadata.report);
httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);

datagrid.addColumn('campaign', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('clicks', datagrid.DATA_TYPE_DOUBLE);

try {
  const raw = httprequest.get('https://reports.lanternads.com/v1/campaigns?from=' + encodeURIComponent(since));
  JSON.parse(raw).data.forEach((c) => {
    datagrid.addCell(c.name);
    datagrid.addCell(c.clicks);
    datagrid.endRow();
  });
} catch (e) {
  datagrid.error(1, 'Lantern Ads: ' + e.message);
}
