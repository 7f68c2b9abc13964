'use strict';

const { tenant, login, password } = metadata.account;
const p = metadata.parameters;
const secure = (url) => url.replace(/^http:\/\//i, 'https://');
const api = secure(`http://${tenant}.roomplanner.app/api`);

const minutes = (text) => {
  const m = /^(\d{1,2})[:.]?(\d{2})?\s*(am|pm)?$/i.exec(String(text).trim());
  if (!m) {
    throw new Error(`"${text}" is not a time`);
  }
  let h = Number(m[1]) % (m[3] ? 12 : 24);
  if (m[3] && m[3].toLowerCase() === 'pm') {
    h += 12;
  }
  return h * 60 + Number(m[2] || 0);
};

const clock = (n) => `${String(Math.floor(n / 60)).padStart(2, '0')}:${String(n % 60).padStart(2, '0')}`;

const overlap = (a, b) => a.from < b.to && b.from < a.to;

const free = (taken, wanted, closing = 20 * 60) => {
  const length = wanted.to - wanted.from;
  for (let from = wanted.from; from + length <= closing; from += 15) {
    const slot = { from, to: from + length };
    if (!taken.some((t) => overlap(t, slot))) {
      return slot;
    }
  }
  return null;
};

const call = (path, body) => {
  httprequest.clearHeaders();
  httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode(`${login}:${password}`));
  httprequest.addHeader('Content-Type', 'application/json');
  const text = body ? httprequest.post(api + path, JSON.stringify(body)) : httprequest.get(api + path);
  DOMO.log(`${path} -> ${httprequest.getStatusCode()}`);
  return JSON.parse(text);
};

datagrid.addColumn('Room', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('From', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('To', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Booking', datagrid.DATA_TYPE_STRING);

try {
  const day = new Date(p.Day).toISOString().slice(0, 10);
  const room = encodeURIComponent(p.Room);
  const taken = call(`/rooms/${room}/bookings?day=${day}`).map((b) => ({ from: minutes(b.from), to: minutes(b.to) }));
  const slot = free(taken, { from: minutes(p.From), to: minutes(p.To) });
  if (!slot) {
    throw new Error('The room is not free any more on ' + day);
  }
  const booking = call(`/rooms/${room}/bookings`, { day, from: clock(slot.from), to: clock(slot.to), by: login });
  [p.Room, clock(slot.from), clock(slot.to), booking.id].forEach((c) => datagrid.addCell(c));
  datagrid.endRow();
} catch (e) {
  DOMO.log(e.message);
  datagrid.error(409, e.message);
}
