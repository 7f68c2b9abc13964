'use strict';

/*
 * The sample in the vendor's documentation uses axios, so we keep the calling style.
 * This axios is an object literal of ours and ends in httprequest.
 */
const axios = {
  defaults: { baseURL: 'https://api.rosterly.com/v1', headers: {} },

  request({ method, url, data }) {
    httprequest.clearHeaders();
    Object.entries(this.defaults.headers).forEach(([k, v]) => httprequest.addHeader(k, v));
    const address = this.defaults.baseURL + url;
    const text = method === 'get' ? httprequest.get(address) : httprequest.put(address, JSON.stringify(data));
    return { status: httprequest.getStatusCode(), data: JSON.parse(text) };
  },

  get(url) {
    return this.request({ method: 'get', url });
  },

  put(url, data) {
    return this.request({ method: 'put', url, data });
  },
};

axios.defaults.headers.Authorization = `Bearer ${metadata.account.accesstoken}`;
axios.defaults.headers['Content-Type'] = 'application/json';

datagrid.addColumn('Employee', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Shift', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Status', datagrid.DATA_TYPE_DOUBLE);

try {
  const shift = encodeURIComponent(metadata.parameters['Shift']);
  const { data: current } = axios.get(`/shifts/${shift}`);
  const { status } = axios.put(`/shifts/${shift}`, { ...current, employee: metadata.parameters['Employee'] });
  datagrid.addCell(metadata.parameters['Employee']);
  datagrid.addCell(shift);
  datagrid.addCell(status);
  datagrid.endRow();
} catch (e) {
  DOMO.log(`shift: ${e.message}`);
}
