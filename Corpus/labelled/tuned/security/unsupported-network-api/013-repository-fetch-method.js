'use strict';

class Repository {
  constructor(base) {
    this.base = base;
    this.cache = new Map();
  }

  fetch(path) {
    if (!this.cache.has(path)) {
      this.cache.set(path, JSON.parse(httprequest.get(this.base + path)));
    }
    return this.cache.get(path);
  }

  fetchAll(paths) {
    return paths.map(this.fetch, this);
  }
}

const repository = new Repository('https://api.greenhouse.io/v1/boards/acme');
const fetchJob = repository.fetch.bind(repository);
const { fetch = fetchJob } = { fetch: fetchJob };

httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode(metadata.account.apikey + ':'));
datagrid.addColumn('Job', datagrid.DATA_TYPE_STRING);
try {
  const [job, offices] = [fetch('/jobs/' + encodeURIComponent(metadata.parameters['Job ID'])), repository.fetchAll(['/offices'])];
  datagrid.addCell(job.name + ' (' + offices.length + ')');
  datagrid.endRow();
} catch (e) {
  datagrid.error(500, e.message);
}
