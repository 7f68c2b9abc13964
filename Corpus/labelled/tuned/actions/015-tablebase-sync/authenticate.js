'use strict'

const TB = (() => {
  const root = 'https://api.tablebase.com/v0'
  let calls = 0

  const explain = {
    AUTHENTICATION_REQUIRED: 'The personal access token is missing or wrong.',
    INVALID_PERMISSIONS: 'The token lacks the scope "schema.bases:read".',
    NOT_FOUND: 'There is nothing at this address.'
  }

  const get = (path) => {
    calls += 1
    httprequest.clearHeaders()
    httprequest.addHeader('Authorization', `Bearer ${metadata.account.apikey}`)
    const body = JSON.parse(httprequest.get(root + path))
    if (body.error) {
      const type = typeof body.error === 'string' ? body.error : body.error.type
      throw new Error(explain[type] || `${type}: ${body.error.message}`)
    }
    return body
  }

  return { get, get calls() { return calls } }
})()

try {
  const who = TB.get('/meta/whoami')
  DOMO.log(`user ${who.id} (${who.email || 'address not shared'})`)
  const { bases } = TB.get('/meta/bases')
  DOMO.log(`${bases.length} bases: ${bases.map((b) => b.name).join(', ')}`)
  if (bases.length) {
    auth.authenticationSuccess()
  } else {
    auth.authenticationFailed('The token is fine, but it gives access to no base.')
  }
} catch (e) {
  console.warn('after', TB.calls, 'calls:', e.message)
  auth.authenticationFailed(e.message)
}
