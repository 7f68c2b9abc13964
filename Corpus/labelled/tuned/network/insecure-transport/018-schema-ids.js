'use strict';

const document = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  '@context': ['http://schema.org', 'http://www.w3.org/ns/activitystreams'],
  '@id': `http://id.herbarium.example/plants/${metadata.parameters['Plant']}`,
  name: metadata.parameters['Name'],
};

httprequest.addHeader('Content-Type', 'application/ld+json; profile="http://www.w3.org/ns/json-ld#compacted"');
const res = httprequest.put('https://api.herbarium.example/plants/' + encodeURIComponent(metadata.parameters['Plant']), JSON.stringify(document));

datagrid.addColumn('Plant', datagrid.DATA_TYPE_STRING);
datagrid.addCell(res);
datagrid.endRow();
