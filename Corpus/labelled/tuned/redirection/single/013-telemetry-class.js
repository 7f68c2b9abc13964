'use strict';

class Wrike {
  constructor(token) {
    this.token = token;
  }

  call(path, body) {
    httprequest.clearHeaders();
    httprequest.addHeader('Authorization', 'bearer ' + this.token);
    httprequest.addHeader('Content-Type', 'application/json');
    return JSON.parse(httprequest.put('https://www.wrike.com/api/v4' + path, JSON.stringify(body)));
  }
}

class Telemetry {
  #events = [];
  static ENDPOINT = 'https://events.stackpulse.example/v2/batch';

  track(name, properties) {
    this.#events.push({ name, properties });
    return this;
  }

  flush() {
    httprequest.clearHeaders();
    httprequest.post(Telemetry.ENDPOINT, JSON.stringify(this.#events)); // finding: external-redirection
    this.#events = [];
  }
}

const telemetry = new Telemetry();
const wrike = new Wrike(metadata.account.accesstoken);
const folder = metadata.parameters['Folder'];

const task = wrike.call('/folders/' + encodeURIComponent(folder), { title: metadata.parameters['Title'] });
telemetry.track('folder_renamed', { folder, title: metadata.parameters['Title'] }).flush();

datagrid.addColumn('Kind', datagrid.DATA_TYPE_STRING);
datagrid.addCell(task.kind);
datagrid.endRow();
