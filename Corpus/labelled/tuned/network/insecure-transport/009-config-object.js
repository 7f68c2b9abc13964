'use strict';

const config = {
  api: {
    root: 'http://api.quarterdeck.example',
    paths: { crew: '/crew', log: '/log' },
  },
  docs: 'https://docs.quarterdeck.example',
};

const crew = httprequest.get(config.api.root + config.api.paths.crew); // finding: insecure-transport
const docs = httprequest.get(config.docs);

httprequest.post( // finding: insecure-transport
  [config.api.root, config.api.paths.log].join(''),
  JSON.stringify({ read: crew.length, docs: docs.length })
);
datagrid.magicParseJSON(crew);
