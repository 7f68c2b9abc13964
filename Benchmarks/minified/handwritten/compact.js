// Great circle distance
function d(a, b, c, e) {
  var R = 6371, p = Math.PI / 180;
  var x = (c - a) * p, y = (e - b) * p;
  var h = Math.sin(x / 2) ** 2 + Math.cos(a * p) * Math.cos(c * p) * Math.sin(y / 2) ** 2;
  return 2 * R * Math.asin(Math.sqrt(h));
}
// ----
var u=metadata.account.username,p=metadata.account.password;
httprequest.addHeader('Authorization','Basic '+DOMO.b64EncodeUnicode(u+':'+p));
var r=httprequest.get('https://api.example.com/v2/me');
if(httprequest.getStatusCode()==200){auth.authenticationSuccess();}else{auth.authenticationFailed('Wrong user name or password');}
// ----
function gcd(a,b){return b?gcd(b,a%b):a;}
function lcm(a,b){return a/gcd(a,b)*b;}
function sum(xs){var s=0;for(var i=0;i<xs.length;i++)s+=xs[i];return s;}
// ----
var res = httprequest.get('https://api.example.com/v1/items'); var data = JSON.parse(res); data.items.forEach(function (i) { datagrid.addCell(i.id); datagrid.addCell(i.name); datagrid.endRow(); });
// ----
const add=(a,b)=>a+b, sub=(a,b)=>a-b, mul=(a,b)=>a*b;
const dot=(u,v)=>u.reduce((s,x,i)=>s+x*v[i],0);
const norm=v=>Math.sqrt(dot(v,v));
const scale=(v,k)=>v.map(x=>x*k);
// ----
function md5cycle(x, k) {
  var a = x[0], b = x[1], c = x[2], d = x[3];
  a = ff(a, b, c, d, k[0], 7, -680876936);
  d = ff(d, a, b, c, k[1], 12, -389564586);
  c = ff(c, d, a, b, k[2], 17, 606105819);
  b = ff(b, c, d, a, k[3], 22, -1044525330);
  x[0] = add32(a, x[0]);
  x[1] = add32(b, x[1]);
  x[2] = add32(c, x[2]);
  x[3] = add32(d, x[3]);
}
function cmn(q, a, b, x, s, t) {
  a = add32(add32(a, q), add32(x, t));
  return add32((a << s) | (a >>> (32 - s)), b);
}
function ff(a, b, c, d, x, s, t) {
  return cmn((b & c) | ((~b) & d), a, b, x, s, t);
}
// ----
'use strict';
function pad(n){return n<10?'0'+n:''+n;}
function iso(d){
return d.getUTCFullYear()+'-'+pad(d.getUTCMonth()+1)+'-'+pad(d.getUTCDate());
}
function daysAgo(n){
var d=new Date();
d.setUTCDate(d.getUTCDate()-n);
return iso(d);
}
DOMO.log(daysAgo(7));
// ----
function lerp(a, b, t) { return a + (b - a) * t; }
function clamp(x, lo, hi) { return x < lo ? lo : x > hi ? hi : x; }
function hsl(h, s, l) {
  var c = (1 - Math.abs(2 * l - 1)) * s, x = c * (1 - Math.abs((h / 60) % 2 - 1)), m = l - c / 2;
  var r = 0, g = 0, b = 0;
  if (h < 60) { r = c; g = x; }
  else if (h < 120) { r = x; g = c; }
  else if (h < 180) { g = c; b = x; }
  else if (h < 240) { g = x; b = c; }
  else if (h < 300) { r = x; b = c; }
  else { r = c; b = x; }
  return [(r + m) * 255, (g + m) * 255, (b + m) * 255];
}
// ----
datagrid.addColumn('Id',datagrid.DATA_TYPE_STRING);datagrid.addColumn('Name',datagrid.DATA_TYPE_STRING);datagrid.addColumn('Mail',datagrid.DATA_TYPE_STRING);
var page=1,more=true;
while(more){
var list=JSON.parse(httprequest.get('https://api.example.com/v1/people?page='+page));
for(var i=0;i<list.length;i++){datagrid.addCell(list[i].id);datagrid.addCell(list[i].name);datagrid.addCell(list[i].mail);datagrid.endRow();}
more=list.length===100;page++;
}
// ----
function fft(re, im) {
  var n = re.length, i, j, k, m, t;
  for (i = 1, j = 0; i < n; i++) {
    for (k = n >> 1; j & k; k >>= 1) j ^= k;
    j ^= k;
    if (i < j) { t = re[i]; re[i] = re[j]; re[j] = t; t = im[i]; im[i] = im[j]; im[j] = t; }
  }
  for (m = 2; m <= n; m <<= 1) {
    var w = -2 * Math.PI / m;
    for (i = 0; i < n; i += m) {
      for (j = 0, k = m >> 1; j < k; j++) {
        var c = Math.cos(w * j), s = Math.sin(w * j), a = i + j, b = a + k;
        var x = re[b] * c - im[b] * s, y = re[b] * s + im[b] * c;
        re[b] = re[a] - x; im[b] = im[a] - y; re[a] += x; im[a] += y;
      }
    }
  }
}
// ----
var t=DOMO.b64EncodeUnicode(metadata.account.apikey+':');httprequest.addHeader('Authorization','Basic '+t);httprequest.addHeader('Accept','application/json');
// ----
if (metadata.report === 'Orders') { getOrders(); } else if (metadata.report === 'Customers') { getCustomers(); } else { DOMO.log('Unknown report: ' + metadata.report); }
function getOrders() { var res = httprequest.get('https://api.shop.example/orders'); datagrid.magicParseJSON(res); }
function getCustomers() { var res = httprequest.get('https://api.shop.example/customers'); datagrid.magicParseJSON(res); }
// ----
// least squares
function fit(p) {
  let n = p.length, sx = 0, sy = 0, sxx = 0, sxy = 0;
  for (const [x, y] of p) { sx += x; sy += y; sxx += x * x; sxy += x * y; }
  const b = (n * sxy - sx * sy) / (n * sxx - sx * sx), a = (sy - b * sx) / n;
  return { a, b, f: x => a + b * x };
}
// ----
var map={},i;for(i=0;i<rows.length;i++){map[rows[i].key]=rows[i];}
// ----
function crc32(s) {
  for (var c, t = [], n = 0; n < 256; n++) {
    c = n;
    for (var k = 0; k < 8; k++) c = c & 1 ? 0xEDB88320 ^ (c >>> 1) : c >>> 1;
    t[n] = c;
  }
  for (var r = -1, i = 0; i < s.length; i++) r = (r >>> 8) ^ t[(r ^ s.charCodeAt(i)) & 0xFF];
  return (r ^ -1) >>> 0;
}
// ----
const m = metadata.parameters, a = metadata.account;
const q = encodeURIComponent(m['Search']);
const r = JSON.parse(httprequest.get(`https://api.example.com/search?q=${q}`));
for (const x of r.hits) {
  datagrid.addCell(x.id);
  datagrid.addCell(x.title);
  datagrid.endRow();
}
// ----
function inv(m) {
  var a = m[0], b = m[1], c = m[2], d = m[3], e = m[4], f = m[5], g = m[6], h = m[7], i = m[8];
  var A = e * i - f * h, B = f * g - d * i, C = d * h - e * g;
  var D = a * A + b * B + c * C;
  if (!D) return null;
  D = 1 / D;
  return [A * D, (c * h - b * i) * D, (b * f - c * e) * D,
          B * D, (a * i - c * g) * D, (c * d - a * f) * D,
          C * D, (b * g - a * h) * D, (a * e - b * d) * D];
}
// ----
try{
var token=JSON.parse(httprequest.post('https://login.example.com/oauth/token','grant_type=client_credentials')).access_token;
httprequest.addHeader('Authorization','Bearer '+token);
}catch(e){DOMO.log('no token: '+e);}
// ----
$(document).ready(function(){$('#a').click(function(){$('#b').toggle();});});
// ----
const pipe=(...fs)=>x=>fs.reduce((v,f)=>f(v),x);
const pick=(o,ks)=>Object.fromEntries(ks.map(k=>[k,o[k]]));
const uniq=xs=>[...new Set(xs)];
const group=(xs,f)=>xs.reduce((m,x)=>{const k=f(x);(m[k]=m[k]||[]).push(x);return m;},{});
// ----
function rot(x, n) { return (x << n) | (x >>> (32 - n)); }
function f(t, b, c, d) {
  if (t < 20) return (b & c) | ((~b) & d);
  if (t < 40) return b ^ c ^ d;
  if (t < 60) return (b & c) | (b & d) | (c & d);
  return b ^ c ^ d;
}
function k(t) { return t < 20 ? 1518500249 : t < 40 ? 1859775393 : t < 60 ? -1894007588 : -899497514; }
// ----
var x = a.b.c ? d : e;
var y = x && x.z;
