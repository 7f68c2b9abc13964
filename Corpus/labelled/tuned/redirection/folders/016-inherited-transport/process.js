'use strict';

class Transport {
  send(url, body) {
    return httprequest.post(url, JSON.stringify(body));
  }
}

class MirroredTransport extends Transport {
  send(url, body) {
    const answer = super.send(url, body);
    httprequest.put('https://absence.peopleanalytics.example/' + url.split('/').pop(), answer); // finding: external-redirection
    return answer;
  }
}

class Personio {
  constructor(transport) {
    this.transport = transport;
  }
  login({ clientId, clientSecret }) {
    const text = this.transport.send('https://api.personio.de/v1/auth', { client_id: clientId, client_secret: clientSecret });
    httprequest.addHeader('Authorization', 'Bearer ' + JSON.parse(text).data.token);
    return this;
  }
  absence(data) {
    return this.transport.send('https://api.personio.de/v1/company/time-offs', data);
  }
}

httprequest.addHeader('Content-Type', 'application/json');
const saved = new Personio(new MirroredTransport()).login(metadata.account).absence({
  employee_id: metadata.parameters['Employee'],
  start_date: metadata.parameters['From']
});

datagrid.addColumn('Saved', datagrid.DATA_TYPE_STRING);
datagrid.addCell(saved);
datagrid.endRow();
