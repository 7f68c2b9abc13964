'use strict';

class Client {
  #token;
  constructor(base, token) {
    this.base = base;
    this.#token = token;
    this.calls = 0;
  }
  get(path) {
    this.calls += 1;
    httprequest.clearHeaders();
    httprequest.addHeader('Authorization', `Bearer ${this.#token}`);
    return JSON.parse(httprequest.get(this.base + path));
  }
  toString() {
    return `Client(${this.base}, ${this.calls} calls)`;
  }
}

const client = new Client('https://api.comicstore.pub', metadata.account.accesstoken);
const comics = client.get('/comics');
DOMO.log(`${client}`);
DOMO.log(String(client));
DOMO.log(client.base);

datagrid.addColumn('Comic', datagrid.DATA_TYPE_STRING);
comics.forEach((c) => {
  datagrid.addCell(c.title);
  datagrid.endRow();
});
