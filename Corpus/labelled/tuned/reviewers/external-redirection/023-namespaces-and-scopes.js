'use strict';

const NS = {
  soap: 'http://schemas.xmlsoap.org/soap/envelope/',
  own: 'urn:claimwell:2019:claims'
};
const SCOPES = ['https://www.googleapis.com/auth/userinfo.email', 'https://graph.microsoft.com/.default'];
const HELP = 'See https://support.domo.com/s/article/360043429913 for help.';

const envelope = [
  `<s:Envelope xmlns:s="${NS.soap}" xmlns:c="${NS.own}">`,
  '<s:Body><c:Close>',
  `<c:id>${Number(metadata.parameters['Claim'])}</c:id>`,
  `<c:scope>${SCOPES.join(' ')}</c:scope>`,
  '</c:Close></s:Body></s:Envelope>'
].join('');

datagrid.addColumn('answer', datagrid.DATA_TYPE_STRING);
try {
  httprequest.addHeader('Content-Type', 'text/xml; charset=utf-8');
  httprequest.addHeader('SOAPAction', NS.own + '/Close');
  httprequest.addHeader('X-Key', metadata.account.apikey);
  datagrid.addCell(httprequest.post('https://soap.claimwell.com/v1', envelope));
  datagrid.endRow();
} catch (e) {
  datagrid.error(5, 'The claim was not closed. ' + HELP);
}
