// easy
var CLIENT_ID = '⟦[0-9]{12}⟧-⟦[a-z0-9]{32}⟧.apps.googleusercontent.com';
var CLIENT_SECRET = 'GOCSPX-⟦[A-Za-z0-9_-]{28}⟧'; // finding: hardcoded-credentials

function refresh() {
  httprequest.addHeader('Content-Type', 'application/x-www-form-urlencoded');
  var res = httprequest.post('https://oauth2.googleapis.com/token',
    'grant_type=refresh_token&client_id=' + CLIENT_ID +
    '&client_secret=' + CLIENT_SECRET +
    '&refresh_token=' + encodeURIComponent(metadata.account.refreshtoken));
  httprequest.clearHeaders();
  return JSON.parse(res).access_token;
}
httprequest.addHeader('Authorization', 'Bearer ' + refresh());
httprequest.addHeader('Content-Type', 'application/json');
var range = metadata.parameters['Range'];
var res = httprequest.put('https://sheets.googleapis.com/v4/spreadsheets/' + metadata.parameters['Sheet ID'] + '/values/' + range + '?valueInputOption=RAW',
  JSON.stringify({ values: [[metadata.parameters['Value']]] }));
datagrid.magicParseJSON(res);
