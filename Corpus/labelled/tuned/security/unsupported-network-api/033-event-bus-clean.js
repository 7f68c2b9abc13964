'use strict';

// A synchronous bus in the style of EventSource / WebSocket handlers; no connection is opened.
const bus = (() => {
  const listeners = {};
  return {
    addEventListener: (type, listener) => { (listeners[type] = listeners[type] || []).push(listener); },
    dispatch: (type, data) => (listeners[type] || []).forEach((listener) => listener({ type, data })),
    send: (path) => {
      try {
        bus.dispatch('message', httprequest.get('https://api.pandadoc.com/public/v1' + path));
      } catch (error) {
        bus.dispatch('error', error);
      }
      bus.dispatch('close', null);
    }
  };
})();

httprequest.addHeader('Authorization', 'API-Key ' + metadata.account.apikey);
datagrid.addColumn('Document', datagrid.DATA_TYPE_STRING);

bus.addEventListener('message', (event) => {
  JSON.parse(event.data).results.forEach((item) => {
    datagrid.addCell(item.name);
    datagrid.endRow();
  });
});
bus.addEventListener('error', (event) => datagrid.error(500, event.data.message));
bus.addEventListener('close', () => DOMO.log('finished'));
bus.send('/documents?count=50');
