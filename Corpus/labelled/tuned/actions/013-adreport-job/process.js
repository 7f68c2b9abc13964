'use strict';

const api = 'https://api.adverto.com/v4';
const DAY = 24 * 60 * 60 * 1000;
const FISCAL_START = 1; // February

const utc = (y, m, d) => new Date(Date.UTC(y, m, d));
const iso = (d) => d.toISOString().substring(0, 10);

/** Monday of the week of the date. */
const monday = (d) => {
  const offset = (d.getUTCDay() + 6) % 7;
  return utc(d.getUTCFullYear(), d.getUTCMonth(), d.getUTCDate() - offset);
};

const periods = {
  'last week': (now) => {
    const end = new Date(monday(now).getTime() - DAY);
    return [new Date(end.getTime() - 6 * DAY), end];
  },
  'last month': (now) => [
    utc(now.getUTCFullYear(), now.getUTCMonth() - 1, 1),
    utc(now.getUTCFullYear(), now.getUTCMonth(), 0),
  ],
  'fiscal quarter': (now) => {
    const shifted = (now.getUTCMonth() - FISCAL_START + 12) % 12;
    const start = utc(now.getUTCFullYear(), now.getUTCMonth() - (shifted % 3), 1);
    return [start, utc(start.getUTCFullYear(), start.getUTCMonth() + 3, 0)];
  },
};

function request(send) {
  httprequest.clearHeaders();
  httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
  httprequest.addHeader('Content-Type', 'application/json');
  const text = send();
  if (httprequest.getStatusCode() >= 400) {
    throw new Error(`Adverto answered ${httprequest.getStatusCode()}: ${text}`);
  }
  return JSON.parse(text);
}

function start(account, [from, to]) {
  const job = request(() => httprequest.post(`${api}/accounts/${encodeURIComponent(account)}/reports`, JSON.stringify({
    from: iso(from),
    to: iso(to),
    format: 'csv',
    dimensions: ['campaign', 'day'],
    metrics: ['impressions', 'clicks', 'spend'],
  })));
  return job.token; // Adverto calls the number of a job its "token"
}

function wait(jobToken) {
  let pause = 2000;
  for (let n = 1; n <= 30; n++) {
    const state = request(() => httprequest.get(`${api}/reports/${jobToken}`));
    DOMO.log(`report ${jobToken}: ${state.status}, ${state.percent} %`);
    if (state.status === 'DONE') {
      return state.path;
    }
    if (state.status === 'FAILED') {
      throw new Error('The report failed: ' + state.reason);
    }
    DOMO.sleep(pause);
    pause = Math.min(pause * 1.5, 20000);
  }
  throw new Error('The report takes too long');
}

try {
  const now = DOMO.getEndDate(metadata.report) || new Date();
  const range = periods[metadata.parameters.Period](new Date(now));
  DOMO.log(`period ${range.map(iso).join(' to ')}`);
  const path = wait(start(metadata.parameters['Account Number'], range));
  // the file lies on the static host and is public for an hour: no headers
  httprequest.clearHeaders();
  const csv = httprequest.get('https://reports.adverto-static.com/' + path);
  datagrid.magicParseCSV(csv.replace(/^\uFEFF/, ''));
} catch (e) {
  DOMO.log(e.message);
  datagrid.error(2, e.message);
}
