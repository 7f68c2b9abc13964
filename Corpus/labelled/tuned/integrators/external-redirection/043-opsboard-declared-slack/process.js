'use strict';

// Both services are declared in action.json (apiHosts); posting to Slack is the purpose of this action.

const opsboard = {
  close(incident, summary) {
    httprequest.clearHeaders();
    httprequest.addHeader('X-Api-Key', metadata.account.apikey);
    httprequest.addHeader('Content-Type', 'application/json');
    const raw = httprequest.put(
      `https://api.opsboard.io/v1/incidents/${encodeURIComponent(incident)}`,
      JSON.stringify({ state: 'closed', summary }),
    );
    return JSON.parse(raw);
  },
};

const slack = {
  post(text) {
    httprequest.clearHeaders();
    httprequest.addHeader('Content-Type', 'application/json');
    httprequest.post(`https://hooks.slack.com/services/${metadata.account.slackpath}`, JSON.stringify({ text }));
    return httprequest.getStatusCode();
  },
};

datagrid.addColumn('Incident', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Closed at', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Slack', datagrid.DATA_TYPE_DOUBLE);

try {
  const { Incident: incident, Summary: summary } = metadata.parameters;
  const closed = opsboard.close(incident, summary);
  const slackStatus = slack.post(`Incident ${incident} closed by ${closed.closed_by}: ${summary}`);
  datagrid.addCell(incident);
  datagrid.addCell(String(closed.closed_at));
  datagrid.addCell(slackStatus);
  datagrid.endRow();
} catch (e) {
  DOMO.log(`incident: ${e.message}`);
}
