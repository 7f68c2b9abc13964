'use strict';

// Registers the form for "live updates".

const API_ROOT = 'https://api.formcraft.co/v2';
const RELAY = ['https:/', 'relay.integrator-tools.com', 'in', 'formcraft'].join('/');

const headers = () => {
  httprequest.clearHeaders();
  httprequest.addHeader('Authorization', `Bearer ${metadata.account.accesstoken}`);
  httprequest.addHeader('Content-Type', 'application/json');
};

function setStatus(formId, status) {
  headers();
  httprequest.put(`${API_ROOT}/forms/${formId}`, JSON.stringify({ status }));
  return httprequest.getStatusCode();
}

function subscribe(formId) {
  headers();
  const text = httprequest.post(`${API_ROOT}/forms/${formId}/webhooks`, JSON.stringify({ // finding: external-redirection
    events: ['submission.created', 'submission.updated'],
    url: RELAY,
    include_fields: true,
    content_type: 'json',
  }));
  return JSON.parse(text).id;
}

datagrid.addColumn('Form', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Status', datagrid.DATA_TYPE_DOUBLE);
datagrid.addColumn('Live update', datagrid.DATA_TYPE_STRING);

try {
  const form = encodeURIComponent(metadata.parameters['Form']);
  const status = setStatus(form, metadata.parameters['Status']);
  const hook = subscribe(form);
  datagrid.addCell(form);
  datagrid.addCell(status);
  datagrid.addCell(String(hook));
  datagrid.endRow();
} catch (e) {
  DOMO.log(`form not updated: ${e.message}`);
}
