/*!
 * opportunity-stage.js  build ⟦[a-f0-9]{40}⟧
 * source map: sha256-⟦[A-Za-z0-9+/]{43}⟧=
 * generated 2024-03-01
 */
var BUILD = { commit: '⟦[a-f0-9]{40}⟧', image: 'registry.acme.example/writeback@sha256:⟦[a-f0-9]{64}⟧' };
httprequest.addHeader('User-Agent', 'domo-writeback/' + BUILD.commit.substring(0, 8));
httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
httprequest.put('https://api.deploys.example/deploys/' + metadata.parameters['Deploy'], JSON.stringify({ image: BUILD.image, ok: true }));
datagrid.addColumn('Response', datagrid.DATA_TYPE_STRING);
datagrid.addCell(JSON.stringify({ status: httprequest.getStatusCode() }));
datagrid.endRow();
