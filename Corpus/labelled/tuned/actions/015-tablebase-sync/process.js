'use strict'

const p = metadata.parameters
const keyField = p['Key Field']
const url = `https://api.tablebase.com/v0/${encodeURIComponent(p.Base)}/${encodeURIComponent(p.Table)}`
const LIMIT = 10 // records per request, set by Tablebase

const headers = () => {
  httprequest.clearHeaders()
  httprequest.addHeader('Authorization', `Bearer ${metadata.account.apikey}`)
  httprequest.addHeader('Content-Type', 'application/json')
}

const withRetry = (what, action, attempts = 4) => {
  let n = 0
  for (;;) {
    n += 1
    headers()
    const text = action()
    const status = httprequest.getStatusCode()
    if (status < 400) {
      return JSON.parse(text)
    }
    if ((status !== 429 && status !== 503) || n >= attempts) {
      throw new Error(`${what}: status ${status}, ${text}`)
    }
    DOMO.log(`${what}: status ${status}, attempt ${n}`)
    DOMO.sleep(n * 30000 / attempts)
  }
}

const existing = () => {
  const ids = new Map()
  let offset = ''
  do {
    const q = `?pageSize=100&fields%5B%5D=${encodeURIComponent(keyField)}` + (offset && `&offset=${encodeURIComponent(offset)}`)
    const page = withRetry('list', () => httprequest.get(url + q))
    page.records.forEach(({ id, fields }) => ids.set(String(fields[keyField]), id))
    offset = page.offset || ''
    DOMO.log(`${ids.size} records known, offset token "${offset}"`)
  } while (offset)
  return ids
}

function* batches(list) {
  for (let i = 0; i < list.length; i += LIMIT) {
    yield list.slice(i, i + LIMIT)
  }
}

const coerce = (value) => {
  if (typeof value !== 'string') return value
  if (/^-?\d+(\.\d+)?$/.test(value)) return Number(value)
  if (/^(true|false)$/i.test(value)) return value.toLowerCase() === 'true'
  const date = /^(\d{1,2})[./](\d{1,2})[./](\d{4})$/.exec(value)
  return date ? `${date[3]}-${date[2].padStart(2, '0')}-${date[1].padStart(2, '0')}` : value
}

datagrid.addColumn('Key', datagrid.DATA_TYPE_STRING)
datagrid.addColumn('Record', datagrid.DATA_TYPE_STRING)
datagrid.addColumn('Change', datagrid.DATA_TYPE_STRING)

const report = (records, change) => records.forEach((r) => {
  datagrid.addCell(String(r.fields[keyField]))
  datagrid.addCell(r.id || '')
  datagrid.addCell(change)
  datagrid.endRow()
})

try {
  const ids = existing()
  const wanted = JSON.parse(p.Records).map((r) => Object.fromEntries(Object.entries(r).map(([k, v]) => [k, coerce(v)])))
  const create = []
  const update = []
  for (const fields of wanted) {
    const key = String(fields[keyField])
    if (ids.has(key)) update.push({ id: ids.get(key), fields })
    else create.push({ fields })
  }
  DOMO.log(`create ${create.length}, update ${update.length}; keys ${wanted.slice(0, 5).map((f) => f[keyField]).join()}`)
  for (const part of batches(create)) {
    report(withRetry('create', () => httprequest.post(url, JSON.stringify({ records: part, typecast: true }))).records, 'created')
  }
  for (const part of batches(update)) {
    report(withRetry('update', () => httprequest.put(url, JSON.stringify({ records: part, typecast: true }))).records, 'updated')
  }
} catch (e) {
  DOMO.log(e.message)
  datagrid.error(10, e.message)
}
