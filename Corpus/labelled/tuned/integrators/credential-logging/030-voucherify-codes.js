'use strict';

/*
 * Voucher codes, gift tokens and the "Secret Santa" campaign are goods of the shop.
 * They come from ordinary answers and belong into the result rows.
 */

var shop = {
  url: 'https://api.vouchery.io/v2.1',
  open: function () {
    httprequest.clearHeaders();
    httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.apikey);
    httprequest.addHeader('Content-Type', 'application/json');
  },
  redeem: function (code, order) {
    this.open();
    return JSON.parse(httprequest.post(this.url + '/redemptions', JSON.stringify({ code: code, transaction_id: order })));
  },
  campaign: function (id) {
    this.open();
    return JSON.parse(httprequest.get(this.url + '/campaigns/' + encodeURIComponent(id)));
  }
};

datagrid.addColumn('Code', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Gift Token', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Secret Santa', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Postal Code', datagrid.DATA_TYPE_STRING);

var code = metadata.parameters['Voucher Code'];
DOMO.log('redeeming code ' + code);

try {
  var redemption = shop.redeem(code, metadata.parameters['Order']);
  var campaign = shop.campaign(redemption.campaign_id);
  var secretSanta = campaign.name === 'Secret Santa';

  DOMO.log('country code ' + redemption.country_code + ', error code ' + redemption.error_code);
  datagrid.addCell(redemption.code);
  datagrid.addCell(redemption.gift_token);
  datagrid.addCell(secretSanta ? 'yes' : 'no');
  datagrid.addCell(redemption.postal_code);
  datagrid.endRow();
} catch (e) {
  DOMO.log('code ' + code + ' could not be redeemed: ' + e.message);
}
