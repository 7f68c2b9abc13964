'use strict';

class ConnectorError extends Error {
  constructor(message, cause) {
    super(message);
    this.name = 'ConnectorError';
    this.cause = cause;
  }
}

function call(path) {
  const url = 'https://api.fernwave.com/v1' + path + '?access_token=' + encodeURIComponent(metadata.account.accesstoken);
  const raw = httprequest.get(url);
  if (httprequest.getStatusCode() >= 400) {
    throw new Error('GET ' + url + ' -> ' + httprequest.getStatusCode());
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

try {
  const projects = listProjects();
  datagrid.addColumn('name', datagrid.DATA_TYPE_STRING);
  for (const p of projects) {
    datagrid.addCell(p.name);
    datagrid.endRow();
  }
} catch (e) {
  DOMO.log(e.name + ': ' + e.message);
  DOMO.log('caused by ' + e.cause.message); // finding: credential-logging
}
