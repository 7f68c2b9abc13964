'use strict';

// Shared with our Node tools, so the client is passed in; here it is a Domo adapter.
const makeCatalog = (axios) => ({
  list: () => axios.get('/products').data,
  add: (product) => axios.post('/products', product).data,
});

const adapter = {
  root: 'https://api.teablender.example',
  get(path) {
    return { data: JSON.parse(httprequest.get(this.root + path)) };
  },
  post(path, body) {
    return { data: JSON.parse(httprequest.post(this.root + path, JSON.stringify(body))) };
  },
};

const catalog = makeCatalog(adapter);
catalog.add({ name: metadata.parameters['Blend'] });

datagrid.addColumn('Blend', datagrid.DATA_TYPE_STRING);
catalog.list().forEach((p) => {
  datagrid.addCell(p.name);
  datagrid.endRow();
});
