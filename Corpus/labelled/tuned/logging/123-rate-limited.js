'use strict'

const key = metadata.account.apikey
const started = Date.now()
let wait = 100

const once = () => {
  httprequest.clearHeaders()
  httprequest.addHeader('Authorization', 'Bearer ' + key)
  const text = httprequest.get('https://api.soundcheck.audio/tracks')
  return { text, status: httprequest.getStatusCode(), after: httprequest.getResponseHeader('Retry-After') }
}

let r = once()
for (let n = 0; n < 5 && r.status === 429; n++) {
  DOMO.log('429, waiting ' + (r.after || wait) + ' (' + JSON.stringify(r) + ')')
  DOMO.sleep(r.after ? r.after * 1000 : wait)
  wait *= 2
  r = once()
}
console.log('took', Date.now() - started, 'ms', r.text.slice(0, 20))
datagrid.addColumn('Tracks', datagrid.DATA_TYPE_STRING)
datagrid.addCell(r.text)
datagrid.endRow()
