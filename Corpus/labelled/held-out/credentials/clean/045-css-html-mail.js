const style = '.password-hint{color:#7a1f3d;font:12px/1.4 "Segoe UI"}.token-badge{background:#0b5fff;padding:2px 6px}';
const html = `<style>${style}</style>
<form action="#"><input type="password" name="password" placeholder="Password" autocomplete="current-password">
<input type="hidden" name="csrf_token" value="{{csrf}}"><button class="btn btn-primary">Log in</button></form>
<p>${metadata.parameters['Intro']}</p>`;

httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
httprequest.addHeader('Content-Type', 'application/json');
const res = httprequest.put(`https://api.pageloom.io/snippets/${metadata.parameters['Snippet']}`, JSON.stringify({ html }));
datagrid.magicParseJSON(res);
