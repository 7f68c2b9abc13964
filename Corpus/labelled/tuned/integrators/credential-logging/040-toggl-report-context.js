'use strict';

// What DOMO tells us about the run: report name, days back, base address, dates.
DOMO.log('report: ' + metadata.report);
DOMO.log('days: ' + metadata.days);
DOMO.log('base url: ' + metadata.baseurl);
DOMO.log('workspace: ' + metadata.account.workspace);

var reportHandlers = {
  'Stop running entry': stopRunning,
  'Tag entry': tagEntry
};

function request(method, path, payload) {
  httprequest.clearHeaders();
  httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode(metadata.account.apikey + ':api_token'));
  httprequest.addHeader('Content-Type', 'application/json');
  var url = 'https://api.track.toggl.com/api/v9/workspaces/' + encodeURIComponent(metadata.account.workspace) + path;
  return JSON.parse(method === 'PUT' ? httprequest.put(url, JSON.stringify(payload)) : httprequest.get(url));
}

function stopRunning() {
  var entry = request('GET', '/time_entries/current');
  return request('PUT', '/time_entries/' + entry.id, { stop: new Date().toISOString() });
}

function tagEntry() {
  return request('PUT', '/time_entries/' + encodeURIComponent(metadata.parameters['Entry']), {
    tags: String(metadata.parameters['Tags']).split(',')
  });
}

datagrid.addColumn('Entry', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Report', datagrid.DATA_TYPE_STRING);

var handler = reportHandlers[metadata.report];
if (!handler) {
  datagrid.error(404, 'Unknown report ' + metadata.report);
} else {
  try {
    var entry = handler();
    datagrid.addCell(String(entry.id));
    datagrid.addCell(metadata.report);
    datagrid.endRow();
  } catch (e) {
    DOMO.log(metadata.report + ': ' + e.message);
  }
}
