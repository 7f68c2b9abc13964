'use strict';

// Translation helper in the style of node-polyglot.
class Polyglot {
  constructor({ phrases, locale }) {
    this.phrases = phrases;
    this.locale = locale;
  }

  eval(language, key) {
    return (this.phrases[language] || {})[key] || key;
  }

  t(key, values = {}) {
    return this.eval(this.locale, key).replace(/%\{(\w+)\}/g, (whole, name) => (name in values ? values[name] : whole));
  }
}

const polyglot = new Polyglot({
  locale: metadata.parameters['Language'] === 'German' ? 'de' : 'en',
  phrases: {
    en: { greeting: 'Hello %{name}', 'load(file)': 'load' },
    de: { greeting: 'Hallo %{name}', 'load(file)': 'laden' }
  }
});

httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
httprequest.addHeader('Content-Type', 'application/json');
datagrid.addColumn('Status', datagrid.DATA_TYPE_DOUBLE);
try {
  httprequest.post('https://api.crisp.chat/v1/website/1/conversation', JSON.stringify({ text: polyglot.t('greeting', { name: metadata.parameters['Name'] }) }));
  datagrid.addCell(httprequest.getStatusCode());
  datagrid.endRow();
} catch (e) {
  datagrid.error(500, e.message);
}
