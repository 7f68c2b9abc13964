'use strict';

// ---------------------------------------------------------------------------
// HttpClient
// A small, reusable HTTP client with sensible defaults.
// ---------------------------------------------------------------------------
const DEFAULTS = {
  baseUrl: 'https://api.airtable.com/v0',
  timeout: 30000,
  retries: 3,
  headers: { 'Content-Type': 'application/json' }
};

class HttpClient {
  /**
   * @param {object} options  Client options, merged with DEFAULTS.
   * @param {Function} Transport  Request constructor (overridable for tests).
   */
  constructor(options = {}, Transport = self.XMLHttpRequest) { // finding: xmlhttprequest
    this.options = Object.assign({}, DEFAULTS, options);
    this.Transport = Transport;
  }

  // Step 1: build the request
  build(method, path) {
    const request = new this.Transport();
    request.open(method, this.options.baseUrl + path, false);
    Object.keys(this.options.headers).forEach((name) => request.setRequestHeader(name, this.options.headers[name]));
    return request;
  }

  // Step 2: send it, with retries
  send(method, path, body) {
    for (let attempt = 1; attempt <= this.options.retries; attempt += 1) {
      const request = this.build(method, path);
      request.send(body ? JSON.stringify(body) : null);
      if (request.status < 500) {
        return request.responseText;
      }
      DOMO.sleep(attempt * 500);
    }
    throw new Error('No answer after ' + this.options.retries + ' attempts');
  }
}

// Step 3: use it
const client = new HttpClient({ headers: { Authorization: 'Bearer ' + metadata.account.apikey } });
datagrid.addColumn('Record', datagrid.DATA_TYPE_STRING);
datagrid.addCell(client.send('GET', '/' + metadata.parameters['Base ID'] + '/Tasks'));
datagrid.endRow();
