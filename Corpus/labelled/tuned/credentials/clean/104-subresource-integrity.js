const SCRIPT = {
  src: 'https://cdn.acme.example/widget/4.2.1/widget.js',
  integrity: 'sha384-⟦[A-Za-z0-9+/]{64}⟧',
  nonce: 'sha256-⟦[A-Za-z0-9+/]{43}⟧='
};
const tag = `<script src="${SCRIPT.src}" integrity="${SCRIPT.integrity}" crossorigin="anonymous"><\/script>`;
httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
httprequest.addHeader('Content-Type', 'application/json');
httprequest.put('https://api.pagebuilder.example/pages/' + metadata.parameters['Page'], JSON.stringify({ head: tag }));
datagrid.addColumn('Response', datagrid.DATA_TYPE_STRING);
datagrid.addCell(JSON.stringify({ status: httprequest.getStatusCode() }));
datagrid.endRow();
