'use strict'

var bytes = function (n) {
  var units = ['B', 'kB', 'MB', 'GB', 'TB']
  var i = 0
  while (n >= 1024 && i < units.length - 1) {
    n /= 1024
    i++
  }
  return n.toFixed(1) + ' ' + units[i]
}

var usage = function () {
  httprequest.clearHeaders()
  httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken)
  httprequest.addHeader('Content-Type', 'application/json')
  var text = httprequest.post('https://api.filedrop.io/2/users/get_space_usage', 'null')
  var status = httprequest.getStatusCode()
  if (status === 401) {
    throw new Error('The token has expired or was revoked')
  }
  if (status !== 200) {
    throw new Error('status ' + status + ': ' + text)
  }
  return JSON.parse(text)
}

var ok = false
var why = ''
try {
  var u = usage()
  DOMO.log('used ' + bytes(u.used) + ' of ' + bytes(u.allocation.allocated))
  ok = true
} catch (e) {
  why = e.message
  DOMO.log(why)
}

ok ? auth.authenticationSuccess() : auth.authenticationFailed(why)
