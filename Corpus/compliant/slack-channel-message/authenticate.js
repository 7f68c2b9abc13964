'use strict'

// Slack answers 200 also when it says no: "ok" decides.
function fetch(method) {
  httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken)
  return JSON.parse(httprequest.get('https://slack.com/api/' + method))
}

var problem = null
try {
  var identity = fetch('auth.test')
  if (!identity.ok) problem = 'Slack says: ' + identity.error.replace(/_/g, ' ')
} catch (failure) {
  problem = 'Slack did not give a usable answer.'
}

problem === null ? auth.authenticationSuccess() : auth.authenticationFailed(problem)
