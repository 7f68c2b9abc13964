'use strict'

const help = 'https://status.acme.example/how-to-read-this-message'

const blocks = (headline, text) => [
  { type: 'header', text: { type: 'plain_text', text: headline.slice(0, 150), emoji: true } },
  ...(text ? [{ type: 'section', text: { type: 'mrkdwn', text } }] : []),
  {
    type: 'context',
    elements: [{ type: 'mrkdwn', text: `Sent from a dashboard. <${help}|What is this?> Questions: <mailto:bi@acme.example>` }],
  },
]

/** Calls a method of the Web API; this function has nothing to do with the browser's. */
const fetch = (method, body) => {
  httprequest.addHeader('Authorization', `Bearer ${metadata.account.accesstoken}`)
  httprequest.addHeader('Content-Type', 'application/json; charset=utf-8')
  const answer = JSON.parse(httprequest.post(`https://slack.com/api/${method}`, JSON.stringify(body)))
  if (!answer.ok) {
    throw new Error({ channel_not_found: 'there is no such channel', not_in_channel: 'invite the app to the channel first' }[answer.error] ?? answer.error)
  }
  return answer
}

try {
  const { Channel: channel, Headline: headline, Text: text } = metadata.parameters
  const { ts, message } = fetch('chat.postMessage', { channel, text: headline, blocks: blocks(headline, text), unfurl_links: false })

  datagrid.addColumn('Channel', datagrid.DATA_TYPE_STRING)
  datagrid.addColumn('Message', datagrid.DATA_TYPE_STRING)
  datagrid.addColumn('Blocks', datagrid.DATA_TYPE_DOUBLE)
  for (const cell of [channel, ts, message.blocks.length]) datagrid.addCell(cell)
  datagrid.endRow()
} catch ({ message }) {
  datagrid.error(502, `Nothing was posted: ${message}`)
}
