'use strict';

class ZendeskClient {
  constructor({ subdomain, email, apiToken }) {
    this.config = { subdomain, email, apiToken, retries: 2 };
    this.base = `https://${subdomain}.zendesk.com/api/v2`;
  }

  authorize() {
    const { email, apiToken } = this.config;
    httprequest.clearHeaders();
    httprequest.addHeader('Authorization', `Basic ${DOMO.b64EncodeUnicode(`${email}/token:${apiToken}`)}`);
    httprequest.addHeader('Content-Type', 'application/json');
  }

  debug(label) {
    DOMO.log(`[zendesk] ${label} ${JSON.stringify(this.config)}`); // finding: credential-logging
  }

  updateTicket(id, changes) {
    this.authorize();
    this.debug(`PUT ticket ${id}`);
    const body = httprequest.put(`${this.base}/tickets/${id}.json`, JSON.stringify({ ticket: changes }));
    return { status: httprequest.getStatusCode(), body };
  }
}

const client = new ZendeskClient({
  subdomain: metadata.account.subdomain,
  email: metadata.account.username,
  apiToken: metadata.account.apitoken,
});

datagrid.addColumn('Ticket', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('HTTP status', datagrid.DATA_TYPE_DOUBLE);

try {
  const ticketId = parseInt(metadata.parameters['Ticket ID'], 10);
  const result = client.updateTicket(ticketId, {
    status: metadata.parameters['Status'],
    comment: { body: metadata.parameters['Comment'], public: false },
  });
  datagrid.addCell(String(ticketId));
  datagrid.addCell(result.status);
  datagrid.endRow();
} catch (err) {
  datagrid.error(500, `Ticket could not be updated: ${err.message}`);
}
