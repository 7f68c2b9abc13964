// medium
class TicketApi {
  static base = 'https://desk.orionhotels.gr/api/v1';
  static #pass = '⟦[A-Za-z0-9]{16}⟧'; // finding: hardcoded-credentials

  static headers() {
    httprequest.clearHeaders();
    httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode('domo:' + TicketApi.#pass));
    httprequest.addHeader('Content-Type', 'application/json');
  }

  static close(id) {
    TicketApi.headers();
    return httprequest.put(`${TicketApi.base}/tickets/${id}`, JSON.stringify({ state: 'closed' }));
  }
}

const res = TicketApi.close(metadata.parameters['Ticket']);
datagrid.addColumn('Response', datagrid.DATA_TYPE_STRING);
datagrid.addCell(res);
datagrid.endRow();
