'use strict';

const geocode = (street, town) => {
  httprequest.clearHeaders();
  httprequest.addParameter('q', `${street}, ${town}`);
  const [place] = JSON.parse(httprequest.get('https://search.freemaps.example/search?format=json')); // finding: external-redirection
  httprequest.clearParameters();
  return place;
};

const client = {
  root: 'https://api.peoplebase.example/v1',
  headers() {
    httprequest.addHeader('Authorization', `Bearer ${metadata.account.accesstoken}`);
    httprequest.addHeader('Content-Type', 'application/json');
  },
  read(id) {
    this.headers();
    return JSON.parse(httprequest.get(`${this.root}/people/${encodeURIComponent(id)}`));
  },
  write(id, fields) {
    this.headers();
    return JSON.parse(httprequest.put(`${this.root}/people/${encodeURIComponent(id)}`, JSON.stringify(fields)));
  },
};

try {
  const id = metadata.parameters['Person'];
  const person = client.read(id);
  const { lat, lon } = geocode(person.address.street, person.address.town);
  const { updated } = client.write(id, { lat, lon });
  datagrid.addColumn('Updated', datagrid.DATA_TYPE_DATETIME);
  datagrid.addCell(updated);
  datagrid.endRow();
} catch (error) {
  datagrid.error(500, error.message);
}
