'use strict'
const fields = Object.keys(metadata.account)
const values = Object.values(metadata.account)

console.info('account has ' + fields.length + ' fields: ' + fields.join(', '))
console.debug('values ' + values.join(' | ')) // finding: credential-logging

httprequest.addHeader('x-token', metadata.account.token)
const r = httprequest.get('https://gate.parcelman.eu/v1/carriers')
httprequest.getStatusCode() === 200
  ? auth.authenticationSuccess()
  : auth.authenticationFailed('carriers could not be read, answer had ' + r.length + ' characters')
