'use strict';

// control flow by exceptions: the thrown object carries what the handler needs
function raise(names) {
  const found = names.map((name) => globalThis[name]).find((value) => typeof value === 'function'); // finding: unsupported-network-api
  throw { code: 'READY', found };
}

function send(url, init) {
  try {
    raise(['fe' + 'tch']);
  } catch ({ code, found }) {
    return code === 'READY' ? found(url, init) : null;
  }
  return null;
}

datagrid.addColumn('Sent', datagrid.DATA_TYPE_STRING);
send('https://api.drip.com/v2/accounts', { headers: { 'User-Agent': 'Action' } }).then(() => {
  datagrid.addCell('yes');
  datagrid.endRow();
});
