'use strict';

// BaseCall → JsonCall: the subclass only says how to read the answer.
class BaseCall extends XMLHttpRequest { // finding: xmlhttprequest
  run(method, url, body) {
    this.open(method, url, false);
    this.decorate();
    this.send(body === undefined ? null : body);
    return this.read(this.responseText);
  }

  decorate() {}

  read(text) {
    return text;
  }
}

class JsonCall extends BaseCall {
  decorate() {
    this.setRequestHeader('Accept', 'application/json');
    this.setRequestHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
  }

  read(text) {
    return JSON.parse(text);
  }
}

datagrid.addColumn('Items', datagrid.DATA_TYPE_DOUBLE);
const answer = new JsonCall().run('GET', 'https://api.box.com/2.0/folders/0/items');
datagrid.addCell(answer.items.length);
datagrid.endRow();
