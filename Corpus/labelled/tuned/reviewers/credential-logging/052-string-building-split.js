'use strict';

var account = metadata.account, p = metadata.parameters;

function encode(fields) {
  var s = '';
  for (var i = 0; i < fields.length; i++) {
    s += (i ? '&' : '') + encodeURIComponent(fields[i][0]) + '=' + encodeURIComponent(fields[i][1]);
  }
  return s;
}

var dados = encode([['pedido', p['Pedido']], ['situacao', p['Situação']]]);
var acesso = encode([['login', account.username], ['senha', account.password]]);

DOMO.log('dados: ' + dados);
DOMO.log('tamanho: ' + (dados.length + acesso.length + 1));

var resposta = '';
try {
  httprequest.addHeader('Content-Type', 'application/x-www-form-urlencoded');
  resposta = httprequest.post('https://ws.lojaverde.com.br/pedido/atualizar', acesso + '&' + dados);
} catch (erro) {
  resposta = 'ERRO ' + erro.message;
}

DOMO.log('resposta: ' + resposta);
datagrid.addColumn('Resposta', datagrid.DATA_TYPE_STRING);
datagrid.addCell(resposta);
datagrid.endRow();
