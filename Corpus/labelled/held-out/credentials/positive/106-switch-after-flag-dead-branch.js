// hard
const USE_ACCOUNT = true;
let bearer;
if (USE_ACCOUNT) {
  bearer = metadata.account.accesstoken;
} else {
  bearer = 'xoxp-⟦[0-9]{12}⟧-⟦[0-9]{12}⟧-⟦[0-9]{13}⟧-⟦[a-f0-9]{32}⟧'; // finding: hardcoded-credentials
}
httprequest.addHeader('Authorization', `Bearer ${bearer}`);
httprequest.addHeader('Content-Type', 'application/json');
const res = httprequest.post('https://slack.com/api/reactions.add', JSON.stringify({
  channel: metadata.parameters['Channel'],
  timestamp: metadata.parameters['Message'],
  name: 'white_check_mark'
}));
datagrid.magicParseJSON(res);
