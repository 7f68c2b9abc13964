'use strict';

var account = metadata.account;
var parameters = metadata.parameters;
var URL = 'https://api.smsline.com/2010-04-01/Accounts/' + account.sid + '/Bulk.json';

function Template(text) {
  this.text = text;
  this.fields = [];
  var re = /\{\{\s*(\w+)\s*\}\}/g;
  var m;
  while ((m = re.exec(text)) !== null) {
    if (this.fields.indexOf(m[1]) < 0) {
      this.fields.push(m[1]);
    }
  }
}

Template.prototype.fill = function (row) {
  return this.text.replace(/\{\{\s*(\w+)\s*\}\}/g, function (all, name) {
    return row[name] === undefined ? '' : row[name];
  });
};

function phone(text) {
  var digits = String(text).replace(/[^0-9+]/g, '');
  if (/^\+[1-9]\d{6,14}$/.test(digits)) {
    return digits;
  }
  if (/^1?\d{10}$/.test(digits)) {
    return '+1' + digits.slice(-10);
  }
  return null;
}

function rowsOf(datasetId, fields) {
  var columns = ['phone'].concat(fields);
  var result = DOMO.getDataset(datasetId).queryData('select ' + columns.map(function (c) { return '`' + c + '`'; }).join(', ') + ' from table');
  return result.rows.map(function (cells) {
    return columns.reduce(function (row, name, i) {
      row[name] = cells[i];
      return row;
    }, {});
  });
}

function form(pairs) {
  return pairs.map(function (pair) {
    return encodeURIComponent(pair[0]) + '=' + encodeURIComponent(pair[1]);
  }).join('&');
}

function send(messages) {
  var pairs = [['From', parameters.Sender]];
  messages.forEach(function (m) {
    pairs.push(['To', m.to]);
    pairs.push(['Body', m.text]);
  });
  httprequest.clearHeaders();
  httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode(account.sid + ':' + account.token));
  httprequest.addHeader('Content-Type', 'application/x-www-form-urlencoded');
  var body = form(pairs);
  DOMO.log('sending ' + messages.length + ' messages, ' + body.length + ' bytes');
  return JSON.parse(httprequest.post(URL, body));
}

datagrid.addColumn('To', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('State', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Error code', datagrid.DATA_TYPE_STRING);

var template = new Template(parameters.Text);
var queue = [];
try {
  rowsOf(parameters.Dataset, template.fields).forEach(function (row) {
    var to = phone(row.phone);
    if (to) {
      queue.push({ to: to, text: template.fill(row).slice(0, 1600) });
    } else {
      datagrid.addCell(String(row.phone));
      datagrid.addCell('not a phone number');
      datagrid.addCell('');
      datagrid.endRow();
    }
  });
  while (queue.length) {
    send(queue.splice(0, 100)).messages.forEach(function (m) {
      datagrid.addCell(m.to);
      datagrid.addCell(m.status);
      datagrid.addCell(m.error_code === null ? '' : String(m.error_code));
      datagrid.endRow();
    });
  }
} catch (e) {
  DOMO.log('campaign stopped, ' + queue.length + ' messages not sent: ' + e.message);
  datagrid.error(500, e.message);
}
