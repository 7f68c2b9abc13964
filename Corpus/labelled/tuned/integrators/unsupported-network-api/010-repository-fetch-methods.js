'use strict';

// Repositories with fetch/load/send methods, all of them built on httprequest.

class Repository {
  constructor(path) {
    this.path = path;
    this.cache = new Map();
  }

  headers() {
    httprequest.clearHeaders();
    httprequest.addHeader('Authorization', `Bearer ${metadata.account.accesstoken}`);
    httprequest.addHeader('Content-Type', 'application/json');
  }

  fetch(id) {
    if (!this.cache.has(id)) {
      this.headers();
      const raw = httprequest.get(`https://api.filmregal.de/v1/${this.path}/${encodeURIComponent(id)}`);
      this.cache.set(id, JSON.parse(raw));
    }
    return this.cache.get(id);
  }

  send(entity) {
    this.headers();
    httprequest.put(`https://api.filmregal.de/v1/${this.path}/${encodeURIComponent(entity.id)}`, JSON.stringify(entity));
    return httprequest.getStatusCode();
  }
}

const films = new Repository('films');
const customers = new Repository('customers');
const fetchAll = (repository, ids) => ids.map((id) => repository.fetch(id));
const { fetch: unused = 'n/a' } = { fetch: metadata.parameters['Fetch Size'] };

datagrid.addColumn('Film', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Customer', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Status', datagrid.DATA_TYPE_DOUBLE);

try {
  const [film] = fetchAll(films, [metadata.parameters['Film']]);
  const customer = customers.fetch(metadata.parameters['Customer']);
  DOMO.log(`fetch size ${unused}, ${films.cache.size} film(s) fetched`);
  datagrid.addCell(String(film.title));
  datagrid.addCell(String(customer.name));
  datagrid.addCell(films.send({ ...film, lentTo: customer.id }));
  datagrid.endRow();
} catch (e) {
  DOMO.log(`film: ${e.message}`);
}
