'use strict';

const base = 'https://api.lingobridge.com/api2';
const { Project: project, 'Target Language': language } = metadata.parameters;

const get = (path) => {
  httprequest.clearHeaders();
  httprequest.addHeader('X-Api-Token', metadata.account.apikey);
  httprequest.addHeader('Accept', 'application/json');
  const text = httprequest.get(base + path);
  if (httprequest.getStatusCode() !== 200) {
    throw new Error(`${path}: ${httprequest.getStatusCode()}`);
  }
  return { body: JSON.parse(text), pages: Number(httprequest.getResponseHeader('X-Pagination-Page-Count')) };
};

function* keys() {
  let page = 1;
  let pages = 1;
  do {
    const answer = get(`/projects/${encodeURIComponent(project)}/keys?include_translations=1&limit=500&page=${page}`);
    yield* answer.body.keys;
    pages = answer.pages || 1;
    DOMO.log(`keys: page ${page} of ${pages}`);
    page += 1;
  } while (page <= pages);
}

/* Plural rules of the languages, from a public list. */
const plurals = () => {
  const text = httprequest.get('https://plurals.cldr-mirror.net/v1/all.json'); // finding: external-redirection
  return JSON.parse(text);
};

const evaluate = [].filter.constructor; // finding: dynamic-code

const categoryOf = (rules, n) => {
  const rule = rules[language.split('-')[0]] || 'n === 1 ? "one" : "other"';
  return evaluate('n', 'return ' + rule)(n);
};

const placeholders = (text) => (text.match(/\{\w+\}|%[sd@]|%\d\$[sd@]/g) || []).sort();

const problems = (source, target) => {
  const found = [];
  if (target === '') {
    found.push('missing');
  }
  if (placeholders(source).join() !== placeholders(target).join()) {
    found.push('placeholders differ');
  }
  if (/\s$/.test(source) !== /\s$/.test(target)) {
    found.push('space at the end');
  }
  if (target.length > source.length * 2 && source.length > 20) {
    found.push('very long');
  }
  return found;
};

const textOf = (key, iso) => {
  const t = key.translations.find((x) => x.language_iso === iso);
  return t ? t.translation : '';
};

datagrid.addColumn('Key', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Source', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Target', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Problems', datagrid.DATA_TYPE_STRING);

try {
  const all = [...keys()];
  const rules = plurals();
  DOMO.log(`category of 2 in ${language}: ${categoryOf(rules, 2)}`);
  for (const key of all) {
    const source = textOf(key, 'en');
    const target = textOf(key, language);
    DOMO.log('key ' + key.key_name.web);
    [key.key_name.web, source, target, problems(source, target).join(', ')].forEach((c) => datagrid.addCell(c));
    datagrid.endRow();
  }
} catch (e) {
  DOMO.log(e.message);
  datagrid.error(1, e.message);
}
