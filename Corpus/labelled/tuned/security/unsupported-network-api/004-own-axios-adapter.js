'use strict';

// Looks like the library; is thirty lines over httprequest.
const axios = (() => {
  const defaults = { baseURL: '', headers: {} };

  const send = (method) => (path, body) => {
    httprequest.clearHeaders();
    Object.entries(defaults.headers).forEach(([name, value]) => httprequest.addHeader(name, value));
    const url = defaults.baseURL + path;
    const text = method === 'get' ? httprequest.get(url) : httprequest[method](url, JSON.stringify(body));
    return { data: JSON.parse(text), status: httprequest.getStatusCode() };
  };

  return { defaults, get: send('get'), post: send('post'), put: send('put') };
})();

axios.defaults.baseURL = 'https://api.todoist.com/rest/v2';
axios.defaults.headers.Authorization = 'Bearer ' + metadata.account.accesstoken;
axios.defaults.headers['Content-Type'] = 'application/json';

datagrid.addColumn('Task', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Status', datagrid.DATA_TYPE_DOUBLE);
try {
  const { data, status } = axios.post('/tasks', { content: metadata.parameters['Task'] });
  datagrid.addCell(String(data.id));
  datagrid.addCell(status);
  datagrid.endRow();
} catch (e) {
  datagrid.error(500, e.message);
}
