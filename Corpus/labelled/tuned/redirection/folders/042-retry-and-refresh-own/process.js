'use strict';

let token = metadata.account.accesstoken;

function refresh() {
  httprequest.clearHeaders();
  httprequest.addHeader('Content-Type', 'application/json');
  const text = httprequest.post('https://app.surveysparrow.com/o/oauth/token', JSON.stringify({
    client_id: metadata.account.clientKey,
    client_secret: metadata.account.clientSecret,
    redirect_uri: 'https://oauth.domo.com/api/data/v1/oauth/providers/surveysparrow/exchange'
  }));
  token = JSON.parse(text).access_token;
}

function invite(tries) {
  try {
    httprequest.clearHeaders();
    httprequest.addHeader('Authorization', 'Bearer ' + token);
    httprequest.addHeader('Content-Type', 'application/json');
    return httprequest.post('https://api.surveysparrow.com/v3/invitations', JSON.stringify({
      survey_id: metadata.parameters['Survey'], contacts: [{ email: metadata.parameters['Email'] }]
    }));
  } catch (e) {
    if (tries < 1) {
      throw e;
    }
    refresh();
    return invite(tries - 1);
  } finally {
    httprequest.clearHeaders();
  }
}

datagrid.addColumn('Sent', datagrid.DATA_TYPE_STRING);
datagrid.addCell(invite(2));
datagrid.endRow();
