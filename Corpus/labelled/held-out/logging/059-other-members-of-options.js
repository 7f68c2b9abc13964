'use strict';

class Options {
  constructor(account, parameters) {
    this.key = account.apikey;
    this.limit = Math.min(Number(parameters.Limit) || 100, 500);
    this.path = '/v1/' + (parameters.Archive === 'yes' ? 'archive' : 'parcels');
  }

  get title() {
    return `${this.path} with at most ${this.limit} records`;
  }
}

const options = new Options(metadata.account, metadata.parameters);
console.info('reading ' + options.title);
console.info('options: ' + Object.keys(options).join());

httprequest.addHeader('X-Api-Key', options.key);
try {
  const text = httprequest.get(`https://api.parcelbox.example${options.path}?limit=${options.limit}`);
  console.info(`${JSON.parse(text).items.length} of ${options.limit}`);
  datagrid.magicParseJSON(text);
} catch (e) {
  datagrid.error(500, `${options.title} could not be read`);
}
