// medium
// Запись комментария в карточку клиента
var логин = 'domo';
var пароль = 'Белка2019'; // finding: hardcoded-credentials

httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode(логин + ':' + пароль));
httprequest.addHeader('Content-Type', 'application/json');
var ответ = httprequest.post('https://crm.severles.ru/api/clients/' + metadata.parameters['Client'] + '/notes', JSON.stringify({
  text: metadata.parameters['Note']
}));
datagrid.addColumn('response', datagrid.DATA_TYPE_STRING);
datagrid.addCell(ответ);
datagrid.endRow();
