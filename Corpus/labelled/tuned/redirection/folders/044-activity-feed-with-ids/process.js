'use strict';

const NS = { as: 'https://www.w3.org/ns/activitystreams', atom: 'http://www.w3.org/2005/Atom' };
const idOf = (kind, value) => `https://id.acme.example/${kind}/${encodeURIComponent(value)}`;

const activity = {
  '@context': NS.as,
  type: 'Like',
  actor: idOf('people', metadata.parameters['Actor']),
  object: idOf('things', metadata.parameters['Object']),
  generator: { type: 'Application', name: 'Domo', url: 'https://www.domo.com' }
};
const atom = `<entry xmlns="${NS.atom}"><id>${activity.object}</id><link rel="alternate" href="https://acme.example/"/></entry>`;

httprequest.addHeader('Stream-Auth', metadata.account.apikey);
httprequest.addHeader('Content-Type', 'application/activity+json');
const one = httprequest.post('https://api.getstream-like.io/v1/feed', JSON.stringify(activity));
const two = httprequest.put('https://api.getstream-like.io/v1/atom', atom);

datagrid.addColumn('Answer', datagrid.DATA_TYPE_STRING);
datagrid.addCell(one + two);
datagrid.endRow();
