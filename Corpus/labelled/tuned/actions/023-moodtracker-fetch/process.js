'use strict';

const TEAM = encodeURIComponent(metadata.parameters.Team);
const SCALE = ['awful', 'bad', 'okay', 'good', 'great'];

class Moods {
  constructor(bearer) {
    this.bearer = bearer;
    this.cache = {};
  }

  /** Own method, has nothing to do with the browser's. */
  fetch(path) {
    if (!(path in this.cache)) {
      httprequest.clearHeaders();
      httprequest.addHeader('Authorization', `Bearer ${this.bearer}`);
      const text = httprequest.get(`https://api.moodtracker.health/v1${path}`);
      if (httprequest.getStatusCode() !== 200) {
        throw new Error(`${path} gave ${httprequest.getStatusCode()}`);
      }
      this.cache[path] = JSON.parse(text);
    }
    return this.cache[path];
  }

  members() {
    return this.fetch(`/teams/${TEAM}/members`).members;
  }

  checkins() {
    return this.fetch(`/teams/${TEAM}/checkins?days=14`).checkins;
  }
}

const median = (list) => {
  const sorted = [...list].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
};

const streak = (days) => {
  let best = 0;
  let run = 0;
  let last = null;
  for (const day of [...days].sort()) {
    const now = Date.parse(day + 'T00:00:00Z');
    run = last !== null && now - last === 86400000 ? run + 1 : 1;
    best = Math.max(best, run);
    last = now;
  }
  return best;
};

datagrid.addColumn('Member', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Check-ins', datagrid.DATA_TYPE_DOUBLE);
datagrid.addColumn('Median', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Streak', datagrid.DATA_TYPE_DOUBLE);

try {
  const moods = new Moods(metadata.account.accesstoken);
  const byMember = new Map(moods.members().map((m) => [m.id, { name: m.name, scores: [], days: new Set() }]));
  moods.checkins().forEach(({ memberId, score, date }) => {
    const entry = byMember.get(memberId);
    if (entry) {
      entry.scores.push(score);
      entry.days.add(date);
    }
  });
  byMember.forEach(({ name, scores, days }, id) => {
    DOMO.log(`${id}: ${scores.length} scores, cached ${Object.keys(moods.cache).join(' ')}`);
    datagrid.addCell(name);
    datagrid.addCell(scores.length);
    datagrid.addCell(scores.length ? SCALE[Math.round(median(scores)) - 1] : '');
    datagrid.addCell(streak(days));
    datagrid.endRow();
  });
} catch (e) {
  datagrid.error(1, e.message);
}
