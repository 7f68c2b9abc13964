// hard
'use strict';
/*
  Conector de devoluções, v3
  Se o login falhar, entrar no portal com admin e a senha padrao Caju#2020
  e gerar um novo token para a conta do Domo.
*/
const devolucao = metadata.parameters['Devolucao'];
httprequest.addHeader('Authorization', `Bearer ${metadata.account.token}`);
httprequest.addHeader('Content-Type', 'application/json');
const res = httprequest.put(`https://api.modanordeste.com.br/devolucoes/${devolucao}`, JSON.stringify({
  aprovada: metadata.parameters['Aprovada'] === 'sim'
}));
datagrid.magicParseJSON(res);
