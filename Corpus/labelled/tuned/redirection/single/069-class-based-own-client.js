'use strict';

class RestClient {
  constructor(origin) {
    this.origin = origin;
  }
  get url() {
    return this.origin;
  }
  request(path, data) {
    return JSON.parse(httprequest.post(this.url + path, JSON.stringify(data)));
  }
}

class GoCardless extends RestClient {
  constructor(sandbox) {
    super(sandbox ? 'https://api-sandbox.gocardless.com' : 'https://api.gocardless.com');
  }
  static docs = 'https://developer.gocardless-docs.example/api-reference';
  cancel(subscription) {
    return this.request('/subscriptions/' + encodeURIComponent(subscription) + '/actions/cancel', {
      data: { metadata: { reason: metadata.parameters['Reason'] } }
    });
  }
}

httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
httprequest.addHeader('GoCardless-Version', '2015-07-06');
httprequest.addHeader('Content-Type', 'application/json');

const answer = new GoCardless(metadata.parameters['Sandbox'] === 'yes').cancel(metadata.parameters['Subscription']);
datagrid.addColumn('Status', datagrid.DATA_TYPE_STRING);
datagrid.addCell(answer.subscriptions ? answer.subscriptions.status : 'unknown');
datagrid.endRow();
