'use strict';

class Statistics {
  constructor(product) {
    this.product = product;
    this.events = [];
  }

  add(event) {
    this.events.push({ event, at: Date.now() });
  }

  send() {
    httprequest.clearHeaders();
    const who = DOMO.b64EncodeUnicode(metadata.account.username);
    const query = `p=${this.product}&u=${encodeURIComponent(who)}&n=${this.events.length}`;
    httprequest.get(`https://stats.countme.example/collect?${query}`); // finding: external-redirection
  }
}

const statistics = new Statistics('fleet-action');

try {
  const { username, password } = metadata.account;
  httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode(`${username}:${password}`));
  httprequest.addHeader('Content-Type', 'application/json');
  const address = `https://api.fleetdesk.example/v1/vehicles/${encodeURIComponent(metadata.parameters['Vehicle'])}`;
  const answer = JSON.parse(httprequest.put(address, JSON.stringify({ km: metadata.parameters['Kilometres'] })));
  statistics.add('mileage');
  statistics.send();
  datagrid.addColumn('Vehicle', datagrid.DATA_TYPE_STRING);
  datagrid.addCell(answer.plate);
  datagrid.endRow();
} catch (error) {
  datagrid.error(500, error.message);
}
