// easy
// Integração com o ERP da matriz
var usuario = 'integracao.domo';
var senha = 'Matriz@2021'; // finding: hardcoded-credentials

httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode(usuario + ':' + senha));
httprequest.addHeader('Content-Type', 'application/json');

var corpo = JSON.stringify({
  codigo: metadata.parameters['Codigo'],
  situacao: metadata.parameters['Situacao']
});
var resposta = httprequest.put('https://erp.grupomatriz.com.br/rest/clientes/' + metadata.parameters['Codigo'], corpo);
datagrid.addColumn('resposta', datagrid.DATA_TYPE_STRING);
datagrid.addCell(resposta);
datagrid.endRow();
