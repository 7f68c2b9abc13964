'use strict';

/* API LAYER */
const API = {
  BASE_URL: 'https://api.hubapi.com',
  TIMEOUT_MS: 10000,
  ENDPOINTS: { CONTACT: '/crm/v3/objects/contacts' }
};

/* create one shared instance for the entire app */
const apiClient = axios.create({ // finding: unsupported-network-api
  baseURL: API.BASE_URL,
  timeout: API.TIMEOUT_MS,
  headers: { Authorization: 'Bearer ' + metadata.account.accesstoken }
});

/* CONTACT SERVICE */
const ContactService = {
  getOne: async (id) => {
    const { data } = await apiClient.get(API.ENDPOINTS.CONTACT + '/' + encodeURIComponent(id));
    return data;
  },
  create: async (properties) => {
    const { data } = await apiClient.post(API.ENDPOINTS.CONTACT, { properties });
    return data;
  }
};

/* MAIN */
(async () => {
  datagrid.addColumn('Contact', datagrid.DATA_TYPE_STRING);
  try {
    const contact = await ContactService.create({ email: metadata.parameters['Email'] });
    datagrid.addCell(JSON.stringify(contact));
    datagrid.endRow();
  } catch (err) {
    datagrid.error(500, err.message);
  }
})();
