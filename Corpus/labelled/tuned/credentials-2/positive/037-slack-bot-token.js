// easy
'use strict'
const botToken = 'xoxb-⟦[0-9]{12}⟧-⟦[0-9]{13}⟧-⟦[A-Za-z0-9]{24}⟧' // finding: hardcoded-credentials
const channel = metadata.parameters['Channel']
httprequest.addHeader('Authorization', 'Bearer ' + botToken)
httprequest.addHeader('Content-Type', 'application/json; charset=utf-8')
const res = httprequest.post('https://slack.com/api/chat.postMessage', JSON.stringify({
  channel: channel,
  text: metadata.parameters['Text']
}))
datagrid.addColumn('ok', datagrid.DATA_TYPE_STRING)
datagrid.addCell(String(JSON.parse(res).ok))
datagrid.endRow()
