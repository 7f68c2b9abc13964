'use strict';

class Journal {
  constructor(prefix) {
    this.prefix = prefix;
    this.count = 0;
  }

  write(text) {
    this.count += 1;
    DOMO.log(this.prefix + '#' + this.count + ' ' + text); // finding: credential-logging
  }
}

class Client {
  constructor(account, journal) {
    this.account = account;
    this.journal = journal;
  }

  fetchAll(path) {
    this.journal.write('GET ' + path + ' as ' + this.account.token);
    httprequest.addHeader('X-Token', this.account.token);
    return JSON.parse(httprequest.get('https://api.beekeep.er/' + path));
  }
}

const journal = new Journal('beekeeper');
const client = new Client(metadata.account, journal);

datagrid.addColumn('Hive', datagrid.DATA_TYPE_STRING);
client.fetchAll('hives').forEach((h) => {
  datagrid.addCell(h.name);
  datagrid.endRow();
});
