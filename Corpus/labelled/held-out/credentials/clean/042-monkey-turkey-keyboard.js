const stock = {
  monkey: 'plush-monkey-30cm',
  turkey: 'wooden-turkey-12pc',
  keyboard: 'toy-keyboard-49keys',
  donkey: 'rocking-donkey-xl',
  hockey: 'table-hockey-1972',
  jockey: 'jockey-figure-08'
};
const toy = stock[metadata.parameters['Toy']];
httprequest.addHeader('X-Api-Key', metadata.account.apikey);
httprequest.addHeader('Content-Type', 'application/json');
const res = httprequest.put(`https://api.toychest.dk/v1/articles/${toy}`, JSON.stringify({ stock: Number(metadata.parameters['Stock']) }));
datagrid.magicParseJSON(res);
