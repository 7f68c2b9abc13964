'use strict';

/*
 * Builds a page with a table and a small chart. The page's own script runs in
 * the reader's browser; here it is nothing but text. (Old versions used
 * XMLHttpRequest and eval in that script.)
 */

var P = metadata.parameters;

function esc(s) {
  return String(s).replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

function tag(name, attributes) {
  var children = Array.prototype.slice.call(arguments, 2);
  var attrs = Object.keys(attributes || {}).map(function (k) {
    return ' ' + k + '="' + esc(attributes[k]) + '"';
  }).join('');
  return '<' + name + attrs + '>' + children.join('') + '</' + name + '>';
}

var PAGE_SCRIPT = [
  "var x = new XMLHttpRequest();",
  "x.open('GET', 'http://stats.pagepress.cloud/live');",
  "x.onload = function () { var data = JSON.parse(x.responseText); fetch('/ping'); };",
  "x.send();",
  "document.write('<img src=\"https://pixel.example.org/p.gif\">');",
  "setTimeout('refresh()', 5000); // eval(code)"
].join('\n');

function parse(text) {
  return text.split(/\r?\n/).filter(function (l) {
    return l.trim() !== '';
  }).map(function (line) {
    var cells = line.split(/[;\t]/);
    return { label: cells[0].trim(), value: parseFloat(String(cells[1]).replace(',', '.')) };
  });
}

function bars(rows) {
  var max = Math.max.apply(null, rows.map(function (r) { return r.value; }));
  return tag('svg', { xmlns: 'http://www.w3.org/2000/svg', width: 400, height: rows.length * 20 },
    rows.map(function (r, i) {
      return tag('rect', { x: 0, y: i * 20, height: 16, width: Math.round(r.value / max * 380) });
    }).join(''));
}

function table(rows) {
  return tag('table', { 'class': 'kpi' }, rows.map(function (r) {
    return tag('tr', null, tag('td', null, esc(r.label)), tag('td', { align: 'right' }, r.value.toFixed(2)));
  }).join(''));
}

function find(slug) {
  var list = JSON.parse(call('get', 'https://pagepress.cloud/wp/v2/pages?slug=' + encodeURIComponent(slug)));
  return list.length ? list[0].id : null;
}

function call(method, url, body) {
  httprequest.clearHeaders();
  httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode(metadata.account.username + ':' + metadata.account.password.replace(/\s+/g, '')));
  httprequest.addHeader('Content-Type', 'application/json');
  var text = body === undefined ? httprequest[method](url) : httprequest[method](url, JSON.stringify(body));
  DOMO.log(method + ' ' + url + ': ' + httprequest.getStatusCode());
  return text;
}

datagrid.addColumn('Page', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Address', datagrid.DATA_TYPE_STRING);

try {
  var rows = parse(P.Figures);
  var html = tag('h1', null, esc(P.Title)) + table(rows) + bars(rows) + tag('script', { type: 'text/javascript' }, PAGE_SCRIPT);
  DOMO.log('page has ' + html.length + ' characters: ' + html.slice(0, 200));
  var id = find(P.Slug);
  var page = JSON.parse(call('post', 'https://pagepress.cloud/wp/v2/pages' + (id ? '/' + id : ''), {
    slug: P.Slug,
    title: P.Title,
    content: html,
    status: 'publish'
  }));
  datagrid.addCell(String(page.id));
  datagrid.addCell(page.link);
  datagrid.endRow();
} catch (e) {
  DOMO.log('not published: ' + e.message);
  datagrid.error(500, e.message);
}
