const form = `
<form method="post" action="/login">
  <label for="pw">Password</label>
  <input type="password" name="password" id="pw" placeholder="Your password" autocomplete="current-password">
  <input type="hidden" name="csrf_token" value="{{csrf}}">
  <button class="btn btn-primary">Log in</button>
</form>`;
httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
httprequest.addHeader('Content-Type', 'application/json');
httprequest.put('https://api.pagebuilder.example/forms/' + metadata.parameters['Form'], JSON.stringify({ html: form.trim() }));
datagrid.addColumn('Response', datagrid.DATA_TYPE_STRING);
datagrid.addCell(JSON.stringify({ status: httprequest.getStatusCode() }));
datagrid.endRow();
