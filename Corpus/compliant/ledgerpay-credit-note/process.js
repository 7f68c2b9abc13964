'use strict';

/* Turns { a: { b: [1] } } into a[b][0]=1, which is what the service reads. */
function formPairs(value, prefix) {
  if (value === null || value === undefined) {
    return [];
  }
  if (typeof value !== 'object') {
    return [encodeURIComponent(prefix) + '=' + encodeURIComponent(value)];
  }
  return Object.keys(value).reduce(function (pairs, key) {
    return pairs.concat(formPairs(value[key], prefix === '' ? key : prefix + '[' + key + ']'));
  }, []);
}

function minorUnits(text) {
  var match = /^(\d{1,9})(?:[.,](\d{1,2}))?$/.exec(String(text).trim());
  if (!match) {
    throw new Error('Amount must look like 19.90');
  }
  return Number(match[1]) * 100 + Number(((match[2] || '') + '00').slice(0, 2));
}

function checkedInvoice(text) {
  if (!/^in_[A-Za-z0-9]{8,64}$/.test(text)) {
    throw new Error('Invoice must be the id of an invoice');
  }
  return text;
}

function creditNote() {
  return {
    invoice: checkedInvoice(metadata.parameters['Invoice']),
    lines: [{ type: 'custom_line_item', quantity: 1, unit_amount: minorUnits(metadata.parameters['Amount']) }],
    reason: metadata.parameters['Reason'],
    memo: metadata.parameters['Memo'],
    metadata: { source: 'dashboard' }
  };
}

function issue(note) {
  var form = formPairs(note, '').join('&');
  httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode(metadata.account.apikey + ':'));
  httprequest.addHeader('Content-Type', 'application/x-www-form-urlencoded');
  // The same click twice gives one credit note.
  httprequest.addHeader('Idempotency-Key', DOMO.md5(form));
  var answer = JSON.parse(httprequest.post('https://api.ledgerpay.example/v1/credit_notes', form));
  if (answer.error) {
    throw new Error(answer.error.message);
  }
  return answer;
}

try {
  var issued = issue(creditNote());
  datagrid.magicParseJSON(JSON.stringify([
    { 'Credit Note': issued.number, 'Total': issued.total / 100, 'Currency': issued.currency, 'PDF': issued.pdf }
  ]));
} catch (exception) {
  datagrid.error(422, 'No credit note was issued. ' + exception.message);
}
