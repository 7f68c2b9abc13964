'use strict';

const LIMIT = 1600;
const params = metadata.parameters;

const form = (fields) =>
  Object.entries(fields)
    .map(([key, value]) => `${encodeURIComponent(key)}=${encodeURIComponent(value)}`)
    .join('&');

function international(number) {
  const digits = String(number).replace(/[\s().-]/g, '');
  if (!/^\+[1-9]\d{6,14}$/.test(digits)) {
    throw new Error(`"${number}" must begin with + and the country code`);
  }
  return digits;
}

function sender(text) {
  return /^MG[0-9a-f]{32}$/.test(text) ? { MessagingServiceSid: text } : { From: international(text) };
}

function send(fields) {
  const { username, password } = metadata.account;
  httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode(`${username}:${password}`));
  httprequest.addHeader('Content-Type', 'application/x-www-form-urlencoded');
  const answer = httprequest.post(
    `https://api.twilio.com/2010-04-01/Accounts/${encodeURIComponent(username)}/Messages.json`,
    form(fields)
  );
  const message = JSON.parse(answer);
  if (httprequest.getStatusCode() !== 201) {
    throw new Error(`${message.message} (see ${message.more_info})`);
  }
  return message;
}

try {
  const text = String(params.Body);
  if (text.length > LIMIT) {
    throw new Error(`Body has ${text.length} characters; ${LIMIT} are possible`);
  }
  const message = send({ ...sender(params.From), To: international(params.To), Body: text });

  datagrid.addColumn('SID', datagrid.DATA_TYPE_STRING);
  datagrid.addColumn('Status', datagrid.DATA_TYPE_STRING);
  datagrid.addColumn('Segments', datagrid.DATA_TYPE_DOUBLE);
  datagrid.addCell(message.sid);
  datagrid.addCell(message.status);
  datagrid.addCell(Number(message.num_segments));
  datagrid.endRow();
} catch (error) {
  datagrid.error(400, error.message);
}
