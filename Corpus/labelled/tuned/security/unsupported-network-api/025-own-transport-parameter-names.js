'use strict';

// Parameters shadow the browser's names on purpose: the module is also unit-tested in Node.
const createService = ({ fetch, EventSource, axios }) => ({
  read: (id) => fetch('/v1/customers/' + encodeURIComponent(id)),
  list: () => axios.get('/v1/customers'),
  watch: (path) => new EventSource(path)
});

const get = (path) => httprequest.get('https://api.chargebee-gateway.example' + path);

function Poll(path) {
  this.value = get(path);
}

const service = createService({ fetch: get, EventSource: Poll, axios: { get } });

httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode(metadata.account.apikey + ':'));
datagrid.addColumn('Answer', datagrid.DATA_TYPE_STRING);
try {
  [service.read(metadata.parameters['Customer']), service.list(), service.watch('/v1/events').value].forEach((text) => {
    datagrid.addCell(text);
    datagrid.endRow();
  });
} catch (e) {
  datagrid.error(500, e.message);
}
