'use strict';

const clean = (kind) => kind.replace('XMLHttpRequest', 'Ajax');

const handlers = {
  XMLSoapRequest: (id) => httprequest.post('https://soap.billing.example/invoice', `<id>${id}</id>`),
  XMLRestRequest: (id) => httprequest.get('https://rest.billing.example/invoice/' + id),
};

const style = metadata.parameters['Style'] === 'SOAP' ? 'Soap' : 'Rest';
const key = 'XMLHttpRequest'.replace('Http', style);
const xml = handlers[key](encodeURIComponent(metadata.parameters['Invoice']));

DOMO.log(clean('XMLHttpRequest') + ' via ' + key);
datagrid.magicParseXML(xml);
