"use strict";

const BASE = "https://sheets.googleapis.com/v4/spreadsheets/";
const { Spreadsheet: spreadsheet, Range: range, Rows: text } = metadata.parameters;

/** 27 -> "AA" */
function columnName(n) {
  let name = "";
  while (n > 0) {
    const rest = (n - 1) % 26;
    name = String.fromCharCode(65 + rest) + name;
    n = (n - rest - 1) / 26;
  }
  return name;
}

/** "AA" -> 27 */
function columnNumber(name) {
  return name.toUpperCase().split("").reduce((n, c) => n * 26 + c.charCodeAt(0) - 64, 0);
}

function parseRange(a1) {
  const m = /^(?:'?([^'!]+)'?!)?([A-Z]+)(\d+)(?::([A-Z]+)(\d+)?)?$/i.exec(a1);
  if (!m) {
    throw new RangeError(`"${a1}" is not a range such as Sheet1!A1:D`);
  }
  const from = columnNumber(m[2]);
  return { sheet: m[1] || "Sheet1", from, to: m[4] ? columnNumber(m[4]) : from, row: Number(m[3]) };
}

function rectangular(rows, width) {
  return rows.map((row) => {
    const cells = Array.isArray(row) ? row : Object.values(row);
    return Array.from({ length: width }, (unused, i) => {
      const v = cells[i];
      if (v === undefined || v === null) { return ""; }
      if (typeof v === "string" && /^[=+@-]/.test(v)) { return "'" + v; } // no formulas from data
      return typeof v === "object" ? JSON.stringify(v) : v;
    });
  });
}

function append(target, values) {
  const name = `${target.sheet}!${columnName(target.from)}${target.row}:${columnName(target.to)}`;
  httprequest.clearHeaders();
  httprequest.addHeader("Authorization", "Bearer " + metadata.account.accesstoken);
  httprequest.addHeader("Content-Type", "application/json");
  const url = BASE + encodeURIComponent(spreadsheet) + "/values/" + encodeURIComponent(name) + ":append?valueInputOption=RAW";
  DOMO.log("POST " + url);
  const answer = JSON.parse(httprequest.post(url, JSON.stringify({ majorDimension: "ROWS", values })));
  if (answer.error) {
    throw new Error(`${answer.error.code} ${answer.error.status}: ${answer.error.message}`);
  }
  return answer.updates;
}

datagrid.addColumn("Range", datagrid.DATA_TYPE_STRING);
datagrid.addColumn("Rows", datagrid.DATA_TYPE_DOUBLE);
datagrid.addColumn("Cells", datagrid.DATA_TYPE_DOUBLE);

try {
  const target = parseRange(range);
  const all = rectangular(JSON.parse(text), target.to - target.from + 1);
  while (all.length) {
    const updates = append(target, all.splice(0, 1000));
    datagrid.addCell(updates.updatedRange);
    datagrid.addCell(updates.updatedRows);
    datagrid.addCell(updates.updatedCells);
    datagrid.endRow();
  }
} catch (e) {
  DOMO.log(`${e.name}: ${e.message}`);
  datagrid.error(400, e.message);
}
