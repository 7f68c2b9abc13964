'use strict';
/*
 * Inventory of network APIs used by the customer's front end (fetch, WebSocket, sendBeacon,
 * EventSource, axios, $.ajax, importScripts, import()). We only count words in file contents
 * that the code hosting service returns.
 */

const WORDS = ['fetch(', 'new WebSocket', 'navigator.sendBeacon', 'new EventSource', 'axios.', '$.ajax', 'importScripts(', "import('"];
const PATTERNS = { require: /require\(['"](https?|net|axios)['"]\)/g, rtc: /RTCPeerConnection/g };

function content(project, file) {
  httprequest.clearHeaders();
  httprequest.addHeader('PRIVATE-TOKEN', metadata.account.token);
  return httprequest.get('https://gitlab.com/api/v4/projects/' + encodeURIComponent(project) +
    '/repository/files/' + encodeURIComponent(file) + '/raw?ref=main');
}

function occurrences(text, word) {
  return text.split(word).length - 1;
}

datagrid.addColumn('Api', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Uses', datagrid.DATA_TYPE_DOUBLE);

try {
  const source = content(metadata.parameters['Project'], metadata.parameters['File']);
  WORDS.forEach(function (word) {
    datagrid.addCell(word);
    datagrid.addCell(occurrences(source, word));
    datagrid.endRow();
  });
  Object.keys(PATTERNS).forEach(function (name) {
    datagrid.addCell(name);
    datagrid.addCell((source.match(PATTERNS[name]) || []).length);
    datagrid.endRow();
  });
} catch (e) {
  DOMO.log('inventory: fetch of the file failed, ' + e.message);
}
