// hard
'use strict';
var text = '⟦[A-Z]{2}⟧~⟦[a-z0-9]{5}⟧~⟦[a-z0-9]{6}⟧~⟦[A-Z0-9]{7}⟧~⟦[a-z0-9]{8}⟧'; // finding: hardcoded-credentials
var clean = text.replace(/~/g, '');
var target = 'https://api.voucher-mill.com/v2/vouchers/' + encodeURIComponent(metadata.parameters['Voucher']);
httprequest.addParameter('expires', metadata.parameters['Expires']);
httprequest.addParameter('apikey', clean);
try {
  datagrid.magicParseJSON(httprequest.post(target));
} catch (e) {
  datagrid.error(500, 'Voucher Mill did not answer');
}
