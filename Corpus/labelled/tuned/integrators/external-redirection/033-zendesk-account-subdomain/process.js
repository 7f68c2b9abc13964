'use strict';

class Zendesk {
  static fromAccount(account) {
    return new Zendesk(account.subdomain, `${account.email}/token`, account.apitoken);
  }

  constructor(subdomain, user, secret) {
    this.root = new Array('https:', '', `${subdomain}.zendesk.com`, 'api', 'v2').join('/');
    this.authorization = `Basic ${DOMO.b64EncodeUnicode(`${user}:${secret}`)}`;
  }

  prepare() {
    httprequest.clearHeaders();
    httprequest.addHeader('Authorization', this.authorization);
    httprequest.addHeader('Content-Type', 'application/json');
  }

  reply(ticket, text) {
    this.prepare();
    const raw = httprequest.put(`${this.root}/tickets/${ticket}.json`, JSON.stringify({
      ticket: { comment: { body: text, public: true } },
    }));
    return JSON.parse(raw).ticket;
  }

  requester(id) {
    this.prepare();
    return JSON.parse(httprequest.get(`${this.root}/users/${id}.json`)).user;
  }
}

datagrid.addColumn('Ticket', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Requester', datagrid.DATA_TYPE_STRING);

try {
  const zendesk = Zendesk.fromAccount(metadata.account);
  const ticket = zendesk.reply(parseInt(metadata.parameters['Ticket'], 10), metadata.parameters['Reply']);
  const requester = zendesk.requester(ticket.requester_id);
  datagrid.addCell(String(ticket.id));
  datagrid.addCell(requester.name);
  datagrid.endRow();
} catch (e) {
  DOMO.log(`reply: ${e.message}`);
}
