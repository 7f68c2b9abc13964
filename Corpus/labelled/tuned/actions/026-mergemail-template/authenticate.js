'use strict'

const ok = (status) => status >= 200 && status < 300

const attempt = (times, action) => {
  let error = null
  for (let i = 1; i <= times; i++) {
    try {
      return action(i)
    } catch (e) {
      error = e
      DOMO.log(`attempt ${i}: ${e.message}`)
      DOMO.sleep(250 * i)
    }
  }
  throw error
}

const domains = () => {
  httprequest.clearHeaders()
  httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode('api:' + metadata.account.apikey))
  const text = httprequest.get('https://api.mergemail.com/v3/domains')
  const status = httprequest.getStatusCode()
  if (status >= 500) {
    throw new Error('server error ' + status)
  }
  return { status, list: ok(status) ? JSON.parse(text).items : [] }
}

try {
  const { status, list } = attempt(3, domains)
  if (!ok(status)) {
    auth.authenticationFailed('Mergemail refused the API key (' + status + ')')
  } else if (!list.some((d) => d.state === 'active')) {
    auth.authenticationFailed('None of your domains is verified: ' + list.map((d) => d.name).join(', '))
  } else {
    auth.authenticationSuccess()
  }
} catch (e) {
  auth.authenticationFailed('Mergemail has a problem: ' + e.message)
}
