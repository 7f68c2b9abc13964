'use strict';

class ProductRepository {
  #base = 'https://api.spicerack.example/products/';

  fetch(id) {
    return JSON.parse(httprequest.get(this.#base + encodeURIComponent(id)));
  }

  static fetchAll(repo, ids) {
    return ids.map((id) => repo.fetch(id));
  }
}

const repo = new ProductRepository();
const ids = metadata.parameters['Product ids'].split(',').slice(0, 5);

datagrid.addColumn('Product', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Stock', datagrid.DATA_TYPE_DOUBLE);
ProductRepository.fetchAll(repo, ids).forEach((p) => {
  datagrid.addCell(p.name);
  datagrid.addCell(p.stock);
  datagrid.endRow();
});
