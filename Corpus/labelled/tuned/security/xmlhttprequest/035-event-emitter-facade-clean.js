'use strict';

// Event-style facade, so that old page code ("load", "error") can stay as it was.
const createRequest = (() => {
  const emitter = () => {
    const handlers = new Map();
    return {
      on(type, handler) {
        handlers.set(type, (handlers.get(type) || []).concat(handler));
        return this;
      },
      emit(type, detail) {
        (handlers.get(type) || []).forEach((handler) => handler(detail));
      }
    };
  };

  return (kind) => {
    const events = emitter();
    return Object.assign(events, {
      kind,
      send(url) {
        let text;
        try {
          text = httprequest.get(url);
        } catch (error) {
          events.emit('error', error);
          return;
        }
        events.emit('load', { text, status: httprequest.getStatusCode() });
      }
    });
  };
})();

httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
datagrid.addColumn('Kind', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Status', datagrid.DATA_TYPE_DOUBLE);

createRequest('XMLHttpRequest')
  .on('load', (event) => {
    datagrid.addCell('XMLHttpRequest');
    datagrid.addCell(event.status);
    datagrid.endRow();
  })
  .on('error', (error) => datagrid.error(500, error.message))
  .send('https://api.linear.app/rest/viewer');
