'use strict';

const DEBUG = true;

const debug = (...parts) => {
  if (DEBUG) {
    DOMO.log(parts.map((part) => (typeof part === 'string' ? part : JSON.stringify(part))).join(' ')); // finding: credential-logging
  }
};

try {
  debug('parameters', metadata.parameters);
  debug('everything', metadata);
  httprequest.addHeader('Authorization', `Bearer ${metadata.account.accesstoken}`);
  const answer = httprequest.get(`https://api.taskpad.example/v1/tasks/${encodeURIComponent(metadata.parameters['Task'])}`);
  debug('answer', answer);
  datagrid.addColumn('Title', datagrid.DATA_TYPE_STRING);
  datagrid.addCell(JSON.parse(answer).title);
  datagrid.endRow();
} catch (error) {
  datagrid.error(500, error.message);
}
