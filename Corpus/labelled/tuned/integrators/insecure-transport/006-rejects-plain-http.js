'use strict';

// The customer's Nextcloud: address from the account, http:// is refused.

function cloudAddress(text) {
  var address = String(text || '').trim().replace(/\/+$/, '');
  if (/^http:\/\//i.test(address)) {
    throw new Error('http:// is not allowed, please enter the https:// address of your cloud');
  }
  if (!/^https:\/\//i.test(address)) {
    address = 'https://' + address;
  }
  return address;
}

function signIn() {
  httprequest.clearHeaders();
  httprequest.addHeader('Authorization', 'Basic ' +
    DOMO.b64EncodeUnicode(metadata.account.username + ':' + metadata.account.password));
  httprequest.addHeader('OCS-APIRequest', 'true');
  httprequest.addHeader('Content-Type', 'application/json');
}

function moveCard(board, stack, card, target) {
  signIn();
  var path = '/index.php/apps/deck/api/v1.0/boards/' + board + '/stacks/' + stack + '/cards/' + card + '/reorder';
  httprequest.put(cloudAddress(metadata.account.address) + path, JSON.stringify({ stackId: target, order: 0 }));
  return httprequest.getStatusCode();
}

datagrid.addColumn('Card', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Outcome', datagrid.DATA_TYPE_STRING);

var p = metadata.parameters;
var outcome;
try {
  outcome = 'status ' + moveCard(Number(p['Board']), Number(p['Stack']), Number(p['Card']), Number(p['Target Stack']));
} catch (e) {
  outcome = e.message;
}
datagrid.addCell(String(p['Card']));
datagrid.addCell(outcome);
datagrid.endRow();
