// medium
// 写回采购单状态
var 用户名 = 'domo_sync';
var 密码 = 'Shenzhen#518'; // finding: hardcoded-credentials
var 请求体 = JSON.stringify({ user: 用户名, pwd: 密码 });

httprequest.addHeader('Content-Type', 'application/json');
var 登录 = JSON.parse(httprequest.post('https://scm.pearlriver-textile.cn/auth/login', 请求体));
httprequest.addHeader('Authorization', 'Bearer ' + 登录.data.token);
var 结果 = httprequest.put('https://scm.pearlriver-textile.cn/po/' + metadata.parameters['PO'], JSON.stringify({ status: metadata.parameters['Status'] }));
datagrid.magicParseJSON(结果);
