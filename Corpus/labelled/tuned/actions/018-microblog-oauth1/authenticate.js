'use strict';

/** RFC 3986: encodeURIComponent leaves ! ' ( ) * alone. */
const enc = (s) => encodeURIComponent(s).replace(/[!'()*]/g, (c) => '%' + c.charCodeAt(0).toString(16).toUpperCase());

const nonce = () => {
  let out = '';
  for (let i = 0; i < 4; i++) {
    out += Math.floor(Math.random() * 0x100000000).toString(16).padStart(8, '0');
  }
  return out;
};

const authorization = (method, url, query, acc) => {
  const oauth = {
    oauth_consumer_key: acc.consumerKey,
    oauth_nonce: nonce(),
    oauth_signature_method: 'HMAC-SHA1',
    oauth_timestamp: String(Math.floor(Date.now() / 1000)),
    oauth_token: acc.token,
    oauth_version: '1.0',
  };
  const all = { ...query, ...oauth };
  const normal = Object.keys(all).sort().map((k) => `${enc(k)}=${enc(all[k])}`).join('&');
  const base = [method, enc(url), enc(normal)].join('&');
  oauth.oauth_signature = DOMO.hmacSHA1(base, `${enc(acc.consumerSecret)}&${enc(acc.tokenSecret)}`);
  return 'OAuth ' + Object.keys(oauth).map((k) => `${k}="${enc(oauth[k])}"`).join(', ');
};

const url = 'https://api.chirp.social/1.1/account/verify_credentials.json';
const needed = ['consumerKey', 'consumerSecret', 'token', 'tokenSecret'];
const empty = needed.filter((name) => !metadata.account[name]);

if (empty.length) {
  DOMO.log(`empty fields: ${empty}`);
  auth.authenticationFailed(`Please fill in: ${empty.join(', ')}`);
} else {
  httprequest.addHeader('Authorization', authorization('GET', url, {}, metadata.account));
  try {
    const user = JSON.parse(httprequest.get(url));
    if (user.screen_name) {
      DOMO.log(`verified @${user.screen_name}, ${user.followers_count} followers`);
      auth.authenticationSuccess();
    } else {
      auth.authenticationFailed((user.errors || []).map((e) => `${e.code} ${e.message}`).join('; ') || 'unknown');
    }
  } catch (e) {
    auth.authenticationFailed(`Chirp: ${e.message}`);
  }
}
