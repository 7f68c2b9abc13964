'use strict';
function redact(text) {
  return text
    .replace(/("(?:password|token|secret)"\s*:\s*")[^"]*/gi, '$1[REDACTED]')
    .replace(/(Authorization:\s*(?:Basic|Bearer)\s+)\S+/gi, '$1***')
    .replace(/api_key=[^&]+/g, 'api_key=HIDDEN');
}
httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
var res = httprequest.post('https://api.sprinkler.farm/v1/zones/' + Number(metadata.parameters['Zone']) + '/start', '{}');
DOMO.log(redact(res));
datagrid.addColumn('Code', datagrid.DATA_TYPE_DOUBLE);
datagrid.addCell(httprequest.getStatusCode());
datagrid.endRow();
