'use strict';

class ConnectorError extends Error {
  constructor(message, cause) {
    super(message);
    this.cause = cause;
  }
}

const token = metadata.account.accesstoken;

function call(path) {
  const raw = httprequest.get('https://api.fernwave.com/v1' + path + '?access_token=' + encodeURIComponent(token));
  if (httprequest.getStatusCode() >= 400) {
    throw new Error('GET ' + path + ' -> ' + httprequest.getStatusCode());
  }
  return JSON.parse(raw);
}

function listProjects() {
  try {
    return call('/projects').items;
  } catch (inner) {
    throw new ConnectorError('Projects could not be listed', inner);
  }
}

datagrid.addColumn('name', datagrid.DATA_TYPE_STRING);
try {
  for (const p of listProjects()) {
    datagrid.addCell(p.name);
    datagrid.endRow();
  }
} catch (e) {
  for (let x = e; x; x = x.cause) {
    DOMO.log(x.message);
  }
}
