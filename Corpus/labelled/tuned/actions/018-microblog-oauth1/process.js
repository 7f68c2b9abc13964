'use strict';

const enc = (s) => encodeURIComponent(s).replace(/[!'()*]/g, (c) => '%' + c.charCodeAt(0).toString(16).toUpperCase());
const random = () => Math.random().toString(16).slice(2);

const signed = (url, query) => {
  const { consumerKey, consumerSecret, token, tokenSecret } = metadata.account;
  const oauth = {
    oauth_consumer_key: consumerKey,
    oauth_nonce: random() + random(),
    oauth_signature_method: 'HMAC-SHA1',
    oauth_timestamp: String(Math.floor(Date.now() / 1000)),
    oauth_token: token,
    oauth_version: '1.0',
  };
  const pairs = Object.entries({ ...query, ...oauth }).map(([k, v]) => [enc(k), enc(v)]);
  pairs.sort((a, b) => (a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : 0));
  const base = `GET&${enc(url)}&${enc(pairs.map((p) => p.join('=')).join('&'))}`;
  const signature = DOMO.hmacSHA1(base, `${enc(consumerSecret)}&${enc(tokenSecret)}`);
  return 'OAuth ' + Object.entries({ ...oauth, oauth_signature: signature }).map(([k, v]) => `${k}="${enc(v)}"`).join(', ');
};

const get = (path, query) => {
  const url = `https://api.chirp.social/1.1/${path}`;
  const search = Object.entries(query).map(([k, v]) => `${enc(k)}=${enc(v)}`).join('&');
  httprequest.clearHeaders();
  httprequest.addHeader('Authorization', signed(url, query));
  DOMO.log(`GET ${url}?${search}`);
  const text = httprequest.get(`${url}?${search}`);
  const left = httprequest.getResponseHeader('x-rate-limit-remaining');
  if (left !== null && Number(left) < 2) {
    const reset = Number(httprequest.getResponseHeader('x-rate-limit-reset')) * 1000;
    const pause = Math.max(0, Math.min(reset - Date.now(), 60000));
    DOMO.log(`only ${left} requests left, waiting ${pause} ms`);
    DOMO.sleep(pause);
  }
  return JSON.parse(text);
};

const entities = (chirp, kind, field) => ((chirp.entities && chirp.entities[kind]) || []).map((e) => e[field]);

const MONTHS = 'JanFebMarAprMayJunJulAugSepOctNovDec';
const when = (text) => {
  // "Wed Aug 29 17:12:58 +0000 2012"
  const [, mon, day, time, , year] = text.split(' ');
  const month = String(MONTHS.indexOf(mon) / 3 + 1).padStart(2, '0');
  return `${year}-${month}-${day}T${time}Z`;
};

/* ids exceed 2^53, so the next max_id is counted down as text */
const minusOne = (digits) => {
  const a = digits.split('');
  let i = a.length - 1;
  while (i >= 0 && a[i] === '0') {
    a[i] = '9';
    i -= 1;
  }
  a[i] = String(Number(a[i]) - 1);
  return a.join('').replace(/^0+(?=\d)/, '');
};

const maximum = Number(metadata.parameters.Maximum) || 800;
const handle = metadata.parameters.Handle.replace(/^@/, '');

datagrid.addColumn('Id', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Time', datagrid.DATA_TYPE_DATETIME);
datagrid.addColumn('Text', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Hashtags', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Likes', datagrid.DATA_TYPE_DOUBLE);

let maxId = '';
let count = 0;
try {
  while (count < maximum) {
    const chirps = get('statuses/user_timeline.json', { screen_name: handle, count: 200, ...(maxId && { max_id: maxId }) });
    if (!Array.isArray(chirps) || chirps.length === 0) {
      break;
    }
    for (const c of chirps) {
      datagrid.addCell(c.id_str);
      datagrid.addCell(when(c.created_at));
      datagrid.addCell(c.full_text || c.text);
      datagrid.addCell(entities(c, 'hashtags', 'text').join(' '));
      datagrid.addCell(c.favorite_count);
      datagrid.endRow();
    }
    count += chirps.length;
    maxId = minusOne(chirps[chirps.length - 1].id_str);
  }
  DOMO.log(`${count} chirps of @${handle}`);
} catch (e) {
  DOMO.log(`stopped at ${maxId}: ${e.message}`);
}
