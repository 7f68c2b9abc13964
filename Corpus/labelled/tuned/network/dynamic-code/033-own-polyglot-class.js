'use strict';

class Polyglot {
  static languages = ['de', 'en', 'pt'];

  static eval(language, text) {
    return Polyglot.languages.includes(language) ? text.length : 0;
  }

  constructor(phrases) {
    this.phrases = phrases;
  }

  t(key) {
    return this.phrases[key] || key;
  }
}

const i18n = new Polyglot({ eval: 'Bewertung', load: 'Laden' });
const length = Polyglot.eval('pt', 'Olá!');

const text = httprequest.get('https://api.phrasebook.example/phrases');
datagrid.addColumn(i18n.t('eval'), datagrid.DATA_TYPE_STRING);
datagrid.addColumn(i18n.t('load'), datagrid.DATA_TYPE_DOUBLE);
datagrid.addCell(text);
datagrid.addCell(length);
datagrid.endRow();
