'use strict';

// Airtable takes 10 rows in one request, and five requests in a second.
var ROWS_PER_REQUEST = 10;
var PAUSE = 220;

/* A line of comma-separated values; quotes around a value may hold commas, and quotes if doubled. */
function splitLine(line) {
  var pattern = /("(?:[^"]|"")*"|[^",]*)(,|$)/g;
  var values = [];
  line.replace(pattern, function (whole, value, end, offset) {
    if (whole !== '' || offset === 0) {
      values.push(value.charAt(0) === '"' ? value.slice(1, -1).replace(/""/g, '"') : value);
    }
    return end;
  });
  return values;
}

function records(text) {
  var lines = text.split(/\r?\n/).filter(function (line) {
    return line.trim() !== '';
  });
  var names = splitLine(lines[0]);
  return lines.slice(1).map(function (line) {
    var fields = {};
    splitLine(line).forEach(function (value, index) {
      fields[names[index]] = value;
    });
    return { fields: fields };
  });
}

function chunks(list, size) {
  var parts = [];
  for (var start = 0; start < list.length; start += size) {
    parts.push(list.slice(start, start + size));
  }
  return parts;
}

function tableAddress() {
  var base = metadata.parameters['Base'];
  if (!/^app[A-Za-z0-9]{14}$/.test(base)) {
    throw new Error('Base must be app and 14 characters');
  }
  return 'https://api.airtable.com/v0/' + base + '/' + encodeURIComponent(metadata.parameters['Table']);
}

function save(address, part) {
  var answer = httprequest.put(address, JSON.stringify({
    performUpsert: { fieldsToMergeOn: [metadata.parameters['Key Field']] },
    typecast: true,
    records: part
  }));
  var result = JSON.parse(answer);
  if (result.error) {
    throw new Error(result.error.message || result.error);
  }
  return { created: result.createdRecords.length, updated: result.updatedRecords.length };
}

try {
  var address = tableAddress();
  httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.apikey);
  httprequest.addHeader('Content-Type', 'application/json');

  var sum = chunks(records(metadata.parameters['Rows']), ROWS_PER_REQUEST).reduce(function (total, part) {
    var counts = save(address, part);
    DOMO.sleep(PAUSE);
    return { created: total.created + counts.created, updated: total.updated + counts.updated };
  }, { created: 0, updated: 0 });

  datagrid.addColumn('Created', datagrid.DATA_TYPE_DOUBLE);
  datagrid.addColumn('Updated', datagrid.DATA_TYPE_DOUBLE);
  datagrid.addCell(sum.created);
  datagrid.addCell(sum.updated);
  datagrid.endRow();
} catch (e) {
  datagrid.error(500, 'Airtable: ' + e.message);
}
