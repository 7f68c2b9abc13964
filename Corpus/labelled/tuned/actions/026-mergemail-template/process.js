'use strict'

const p = metadata.parameters

/**
 * Compiles <% code %> and <%= value %> the way the old newsletter tool did,
 * so that its templates can be used on.
 */
const compile = (source) => {
  let code = 'let out = "";\n'
  let at = 0
  const tag = /<%(=)?([\s\S]+?)%>/g
  for (let m = tag.exec(source); m; m = tag.exec(source)) {
    code += 'out += ' + JSON.stringify(source.slice(at, m.index)) + ';\n'
    code += m[1] ? 'out += (' + m[2] + ');\n' : m[2] + '\n'
    at = m.index + m[0].length
  }
  code += 'out += ' + JSON.stringify(source.slice(at)) + ';\nreturn out;'
  return new Function('row', 'fmt', code) // finding: dynamic-code
}

const fmt = {
  money: (n, currency = '€') => currency + ' ' + Number(n).toFixed(2),
  date: (d) => new Date(d).toISOString().slice(0, 10).split('-').reverse().join('.'),
  upper: (s) => String(s).toUpperCase(),
  list: (a) => (a.length < 2 ? a.join('') : a.slice(0, -1).join(', ') + ' and ' + a[a.length - 1])
}

const send = (to, html) => {
  const fields = { from: 'letters@' + p.Subject.toLowerCase().replace(/\W+/g, '') + '.mergemail.com', to, subject: p.Subject, html }
  httprequest.clearHeaders()
  httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode('api:' + metadata.account.apikey))
  httprequest.addHeader('Content-Type', 'application/x-www-form-urlencoded')
  const text = httprequest.post('https://api.mergemail.com/v3/messages', Object.keys(fields).map((k) => k + '=' + encodeURIComponent(fields[k])).join('&'))
  if (httprequest.getStatusCode() !== 200) {
    throw new Error(httprequest.getStatusCode() + ' ' + text)
  }
  return JSON.parse(text).id
}

datagrid.addColumn('To', datagrid.DATA_TYPE_STRING)
datagrid.addColumn('Message', datagrid.DATA_TYPE_STRING)
datagrid.addColumn('Error', datagrid.DATA_TYPE_STRING)

const row = (...cells) => {
  cells.forEach((c) => datagrid.addCell(c))
  datagrid.endRow()
}

try {
  const template = compile(p.Template)
  const people = JSON.parse(p.Data)
  people.forEach((person) => {
    try {
      row(person.email, send(person.email, template(person, fmt)), '')
    } catch (e) {
      row(person.email, '', e.message)
    }
  })
  DOMO.log('letters: ' + people.length)
} catch (e) {
  DOMO.log('the template has a mistake: ' + e.message)
  datagrid.error(400, e.message)
}
