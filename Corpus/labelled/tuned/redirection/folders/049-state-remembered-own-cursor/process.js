'use strict';

const cursor = DOMO.getState('cursor') || '0';
httprequest.addHeader('Authorization', `Bearer ${metadata.account.apikey}`);
httprequest.addHeader('Content-Type', 'application/json');
httprequest.addParameter('since', cursor);

const id = encodeURIComponent(metadata.parameters['Workcenter']);
const changes = JSON.parse(httprequest.get(`https://api.procorem.com/v1/workcenters/${id}/changes`));
DOMO.setState('cursor', String(changes.next));
httprequest.clearParameters();

const saved = httprequest.put(`https://api.procorem.com/v1/workcenters/${id}`, JSON.stringify({
  website: metadata.parameters['Website'],
  avatar: 'https://avatars.acme.example/w.png',
  source: { name: 'Domo', link: 'https://acme.domo.com/page/12' }
}));

datagrid.addColumn('Saved', datagrid.DATA_TYPE_STRING);
datagrid.addCell(saved);
datagrid.endRow();
