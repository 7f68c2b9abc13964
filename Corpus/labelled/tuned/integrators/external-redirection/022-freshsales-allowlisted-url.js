'use strict';

// "Bundle alias" is pasted from the browser, so it is a whole address.
// It is accepted only if it is https and exactly one label in front of the vendor's domain.

const ALLOWED = /^https:\/\/[a-z0-9][a-z0-9-]{0,62}\.salesbundle\.com$/;

function baseFromParameter() {
  const pasted = String(metadata.parameters['Bundle Alias']).trim().toLowerCase().replace(/\/$/, '');
  if (!ALLOWED.test(pasted)) {
    return null;
  }
  return pasted;
}

function updateDeal(base, deal, fields) {
  httprequest.addHeader('Authorization', `Token token=${metadata.account.apikey}`);
  httprequest.addHeader('Content-Type', 'application/json');
  const raw = httprequest.put(`${base}/crm/sales/api/deals/${encodeURIComponent(deal)}`, JSON.stringify({ deal: fields }));
  return { status: httprequest.getStatusCode(), raw };
}

datagrid.addColumn('Deal', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Outcome', datagrid.DATA_TYPE_STRING);

const base = baseFromParameter();

if (base === null) {
  datagrid.error(400, 'The bundle alias must look like https://yourcompany.salesbundle.com');
} else {
  let outcome;
  try {
    const { status } = updateDeal(base, metadata.parameters['Deal'], {
      amount: Number(metadata.parameters['Amount']),
      expected_close: metadata.parameters['Expected Close'],
    });
    outcome = status === 200 ? 'updated' : `refused (${status})`;
  } catch (e) {
    outcome = e.message;
  }
  datagrid.addCell(metadata.parameters['Deal']);
  datagrid.addCell(outcome);
  datagrid.endRow();
}
