// hard
var part = ['Author', 'ization'];
var scheme = ['Bea', 'rer'].join('');
var thing = '⟦[A-Za-z0-9]{20}⟧' + '⟦[A-Za-z0-9]{20}⟧'; // finding: hardcoded-credentials

httprequest.addHeader(part.join(''), scheme + ' ' + thing);
httprequest.addHeader('Content-Type', 'application/json');
var res = httprequest.post('https://api.saltmarshwind.uk/v2/turbines/' + metadata.parameters['Turbine'] + '/curtail', JSON.stringify({
  percent: Number(metadata.parameters['Percent'])
}));
datagrid.magicParseJSON(res);
