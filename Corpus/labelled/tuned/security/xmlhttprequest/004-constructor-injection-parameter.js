'use strict';

// The transport is handed in, so that the same code is unit-tested with a fake.
function HostTransport() {}

HostTransport.prototype.request = function (verb, url, payload) {
  httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
  httprequest.addHeader('Content-Type', 'application/json');
  return verb === 'GET' ? httprequest.get(url) : httprequest.put(url, payload);
};

function createClient(XMLHttpRequest) {
  const wire = new XMLHttpRequest();
  return {
    read: function (path) {
      return JSON.parse(wire.request('GET', 'https://api.wrike.com/v4' + path));
    },
    write: function (path, body) {
      return JSON.parse(wire.request('PUT', 'https://api.wrike.com/v4' + path, JSON.stringify(body)));
    }
  };
}

datagrid.addColumn('Id', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Status', datagrid.DATA_TYPE_STRING);

try {
  const client = createClient(HostTransport);
  const task = client.write('/tasks/' + encodeURIComponent(metadata.parameters['Task ID']), {
    status: metadata.parameters['Status']
  });
  datagrid.addCell(String(task.id));
  datagrid.addCell(String(task.status));
  datagrid.endRow();
} catch (error) {
  datagrid.error(500, error.message);
}
