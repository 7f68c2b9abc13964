'use strict';

const p = metadata.parameters;

const HELP = 'Questions? Write to help@acme.example or see http://wiki.acme.example/kpi and https://www.domo.com/learn';

/* <, > and & are markup in Chatterbox */
const plain = (s) => String(s).replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
const link = (url, label) => `<${url}|${plain(label)}>`;
const bold = (s) => `*${plain(s)}*`;

const section = (text) => ({ type: 'section', text: { type: 'mrkdwn', text } });
const divider = () => ({ type: 'divider' });
const image = (url, alt) => ({ type: 'image', image_url: url, alt_text: alt });

const number = (v) => {
  const n = Number(v);
  if (Number.isNaN(n)) {
    return plain(v);
  }
  const [whole, fraction] = n.toFixed(2).split('.');
  return whole.replace(/\B(?=(\d{3})+(?!\d))/g, ',') + (fraction === '00' ? '' : '.' + fraction);
};

const figures = (text) => {
  if (!text) {
    return [];
  }
  return text.split(/\r?\n/).filter(Boolean).map((line) => {
    const [name, value, previous] = line.split(';').map((x) => x.trim());
    const change = previous ? ((value - previous) / previous) * 100 : 0;
    const arrow = change > 0 ? ':arrow_up:' : change < 0 ? ':arrow_down:' : ':arrow_right:';
    return section(`${bold(name)}: ${number(value)} ${arrow} ${change.toFixed(1)} %`);
  });
};

const blocks = [
  section(bold(p.Title)),
  divider(),
  ...figures(p.Figures),
  image('https://images.acme.example/logo.png', 'logo'),
  section(plain(HELP)),
];

if (p['Card Link']) {
  blocks.splice(1, 0, section(link(p['Card Link'], 'Open the card')));
}

function post(channel, message) {
  httprequest.clearHeaders();
  httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
  httprequest.addHeader('Content-Type', 'application/json; charset=utf-8');
  const body = JSON.stringify({ channel, text: message.text, blocks: message.blocks, unfurl_links: false });
  DOMO.log('message: ' + body);
  for (let left = 3; left > 0; left--) {
    const answer = JSON.parse(httprequest.post('https://chatterbox.com/api/chat.postMessage', body));
    if (answer.ok || answer.error !== 'ratelimited') {
      return answer;
    }
    const seconds = Number(httprequest.getResponseHeader('Retry-After')) || 1;
    DOMO.log(`limited, ${left - 1} attempts left, waiting ${seconds} s`);
    DOMO.sleep(seconds * 1000);
  }
  return { ok: false, error: 'ratelimited' };
}

datagrid.addColumn('Channel', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Timestamp', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Outcome', datagrid.DATA_TYPE_STRING);

let outcome;
try {
  outcome = post(p.Channel, { text: p.Title, blocks });
} catch (e) {
  outcome = { ok: false, error: e.message };
}
datagrid.addCell(p.Channel);
datagrid.addCell(outcome.ts || '');
datagrid.addCell(outcome.ok ? 'posted' : outcome.error);
datagrid.endRow();
