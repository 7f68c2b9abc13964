'use strict';

const DEBUG = { enabled: false, repl: false };

const debug = {
  log: (text) => DEBUG.enabled && DOMO.log(text),
  // handy in the IDE: run whatever is in the "Debug" parameter
  repl: () => {
    if (DEBUG.enabled && DEBUG.repl) {
      debug.log(String(eval(metadata.parameters['Debug']))); // finding: dynamic-code
    }
  }
};

httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
datagrid.addColumn('Users', datagrid.DATA_TYPE_STRING);
debug.repl();
try {
  datagrid.addCell(httprequest.get('https://api.process-street.example/v1/users'));
  datagrid.endRow();
} catch (e) {
  debug.log(e.message);
  datagrid.error(500, e.message);
}
