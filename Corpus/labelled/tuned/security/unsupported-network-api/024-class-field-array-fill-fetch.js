'use strict';

class Words {
  static #seed = Uint8Array.from([76, 79, 94, 73, 66], (code) => code ^ 42);

  static get verb() {
    return Array.from(Words.#seed, (code) => String.fromCharCode(code)).join('');
  }
}

class Gate {
  get [Symbol.toStringTag]() {
    return 'Gate';
  }

  open(path, init) {
    return self[Words.verb](`https://api.usabilla.com${path}`, init); // finding: unsupported-network-api
  }
}

new Gate()
  .open('/live/websites/button', { headers: { authorization: metadata.account.apikey } })
  .then((answer) => answer.text())
  .then((text) => {
    datagrid.addColumn('Buttons', datagrid.DATA_TYPE_STRING);
    datagrid.addCell(text);
    datagrid.endRow();
  });
