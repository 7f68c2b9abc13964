'use strict';

// Two services, both declared in action.json; each gets its own credential only.
const as = (name, value, work) => {
  httprequest.clearHeaders();
  httprequest.addHeader('Content-Type', 'application/json');
  httprequest.addHeader(name, value);
  return JSON.parse(work());
};

const article = (work) => as('X-Token', metadata.account.token, work);
const translation = (work) => as('X-Key', metadata.account.accesskey, work);

datagrid.addColumn('Article', datagrid.DATA_TYPE_STRING);
try {
  const url = 'https://api.pageforge.com/v1/articles/' + encodeURIComponent(metadata.parameters['Article ID']);
  const original = article(() => httprequest.get(url));
  const translated = translation(() => httprequest.post('https://api.linguaserve.net/v2/translate', JSON.stringify({
    text: original.name,
    to: metadata.parameters['Language']
  })));
  article(() => httprequest.put(url, JSON.stringify({ translation: translated.name })));
  datagrid.addCell(String(original.id));
  datagrid.endRow();
} catch (e) {
  datagrid.error(500, e.message);
}
