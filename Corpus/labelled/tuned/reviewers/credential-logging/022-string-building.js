'use strict';

var account = metadata.account, p = metadata.parameters;
var form = '';

function add(name, value) {
  if (form !== '') form += '&';
  form += encodeURIComponent(name) + '=' + encodeURIComponent(value);
}

add('login', account.username);
add('senha', account.password);
add('pedido', p['Pedido']);
add('situacao', p['Situação']);

DOMO.log('corpo (' + form.length + ' caracteres): ' + form); // finding: credential-logging

var resposta = '';
try {
  httprequest.addHeader('Content-Type', 'application/x-www-form-urlencoded');
  resposta = httprequest.post('https://ws.lojaverde.com.br/pedido/atualizar', form);
} catch (erro) {
  resposta = 'ERRO ' + erro.message;
}

DOMO.log('resposta: ' + resposta);
datagrid.addColumn('Resposta', datagrid.DATA_TYPE_STRING);
datagrid.addCell(resposta);
datagrid.endRow();
