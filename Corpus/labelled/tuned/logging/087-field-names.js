'use strict'

const names = Object.keys(metadata.account)
DOMO.log('account fields: ' + names.join(', '))

for (const name in metadata.account) {
  DOMO.log('field ' + name)
}
for (const [name] of Object.entries(metadata.account)) {
  DOMO.log(`field ${name}`)
}

const needed = ['username', 'password', 'apikey']
const missing = needed.filter((name) => !metadata.account[name])
if (missing.length > 0) {
  auth.authenticationFailed('Please fill in ' + missing.join(' and '))
} else {
  httprequest.addHeader('apikey', metadata.account.apikey)
  httprequest.get('https://api.woodshop.tools/saws')
  httprequest.getStatusCode() === 200 ? auth.authenticationSuccess() : auth.authenticationFailed('refused')
}
