/* Mailcourier, processing: turns rows into CSV and uploads them in parts. */
(function () {
  'use strict';

  var P = metadata.parameters;
  var account = metadata.account;

  var PART = 500;
  var FIELDS = ['email', 'name', 'plan', 'joined'];

  function quote(v) {
    var s = v === undefined || v === null ? '' : String(v);
    return /[",\r\n]/.test(s) ? '"' + s.replace(/"/g, '""') + '"' : s;
  }

  function toCsv(rows) {
    return [FIELDS.join(',')].concat(rows.map(function (r) {
      return FIELDS.map(function (f) { return quote(r[f]); }).join(',');
    })).join('\r\n');
  }

  function parts(list, size) {
    var out = [];
    for (var i = 0; i < list.length; i += size) {
      out.push(list.slice(i, i + size));
    }
    return out;
  }

  function normalise(row) {
    return {
      email: String(row.email || '').trim().toLowerCase(),
      name: row.name,
      plan: row.plan || 'free',
      joined: row.joined ? new Date(row.joined).toISOString().split('T')[0] : ''
    };
  }

  function upload(csv, n) {
    httprequest.clearHeaders();
    httprequest.addHeader('Authorization', 'apikey ' + account.apikey);
    httprequest.addHeader('Content-Type', 'text/csv; charset=utf-8');
    var text = httprequest.put('https://api.mailcourier.net/3.0/lists/' + encodeURIComponent(P.List) + '/import?part=' + n, csv);
    var code = httprequest.getStatusCode();
    DOMO.log('part ' + n + ': code ' + code + ', ' + csv.length + ' bytes');
    if (code >= 400) {
      throw new Error('part ' + n + ' was refused: ' + text);
    }
    return JSON.parse(text);
  }

  datagrid.addColumn('Part', datagrid.DATA_TYPE_DOUBLE);
  datagrid.addColumn('Accepted', datagrid.DATA_TYPE_DOUBLE);
  datagrid.addColumn('Rejected', datagrid.DATA_TYPE_DOUBLE);
  datagrid.addColumn('First error', datagrid.DATA_TYPE_STRING);

  var rows;
  try {
    rows = JSON.parse(P.Rows).map(normalise).filter(function (r) {
      return /^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(r.email);
    });
  } catch (e) {
    datagrid.error(400, 'Rows is not a JSON array: ' + e.message);
    return;
  }

  DOMO.log(rows.length + ' valid rows, list ' + P.List);
  parts(rows, PART).forEach(function (part, index) {
    try {
      var r = upload(toCsv(part), index + 1);
      datagrid.addCell(index + 1);
      datagrid.addCell(r.accepted);
      datagrid.addCell(r.rejected);
      datagrid.addCell(r.errors && r.errors.length ? r.errors[0].message : '');
    } catch (e) {
      datagrid.addCell(index + 1);
      datagrid.addCell(0);
      datagrid.addCell(part.length);
      datagrid.addCell(e.message);
    }
    datagrid.endRow();
  });
}());
