'use strict';

/*
 * Commands arrive as text such as "set stage Won; add note Called".
 * They are looked up in a table; nothing is executed as code.
 */
const commands = Object.freeze({
  set: (state, [field, ...value]) => ({ ...state, [field]: value.join(' ') }),
  add: (state, [field, ...value]) => ({ ...state, [field]: (state[field] || []).concat(value.join(' ')) }),
  eval: (state, words) => ({ ...state, evaluation: words.join(' ') })
});

function execute(script) {
  return script.split(';').map((line) => line.trim().split(/\s+/)).reduce((state, [name, ...args]) => {
    const command = Object.hasOwn(commands, name) ? commands[name] : null;
    return command ? command(state, args) : state;
  }, {});
}

httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
httprequest.addHeader('Content-Type', 'application/json');
datagrid.addColumn('Change', datagrid.DATA_TYPE_STRING);
try {
  const change = execute(String(metadata.parameters['Commands']));
  httprequest.put('https://api.nutshell-crm.example/v1/leads/1', JSON.stringify(change));
  datagrid.addCell(JSON.stringify(change));
  datagrid.endRow();
} catch (e) {
  datagrid.error(500, e.message);
}
