'use strict';
var form = {
  title: metadata.parameters['Title'],
  widget: { type: 'recaptcha', siteKey: '6L⟦[A-Za-z0-9_-]{38}⟧', theme: 'light' }
};
httprequest.addHeader('X-Typeform-Workspace', metadata.parameters['Workspace']);
httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
httprequest.addHeader('Content-Type', 'application/json');
var res = httprequest.put('https://api.formsmith.net/forms/' + encodeURIComponent(metadata.parameters['Form']), JSON.stringify(form));
datagrid.addColumn('Form', datagrid.DATA_TYPE_STRING);
datagrid.addCell(res);
datagrid.endRow();
