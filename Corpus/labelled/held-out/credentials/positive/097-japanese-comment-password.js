// hard
// 本番ログイン: domo_user / パスワード: Sakura-2231
var 注文番号 = metadata.parameters['Order'];
httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
httprequest.addHeader('Content-Type', 'application/json');

var 応答 = httprequest.put('https://api.kyoto-seika.jp/orders/' + 注文番号, JSON.stringify({
  状態: metadata.parameters['Status']
}));
datagrid.addColumn('応答', datagrid.DATA_TYPE_STRING);
datagrid.addCell(応答);
datagrid.endRow();
