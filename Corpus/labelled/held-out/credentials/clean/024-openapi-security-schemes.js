var spec = {
  openapi: '3.0.3',
  components: {
    securitySchemes: {
      apiKeyAuth: { type: 'apiKey', name: 'X-API-KEY', in: 'header' },
      bearerAuth: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' },
      oauth: { type: 'oauth2', flows: { clientCredentials: { tokenUrl: 'https://id.tidewater.app/oauth/token', scopes: { 'orders:write': 'Change orders' } } } }
    }
  }
};
var headerName = spec.components.securitySchemes.apiKeyAuth.name;
httprequest.addHeader(headerName, metadata.account.apikey);
httprequest.addHeader('Content-Type', 'application/json');
datagrid.magicParseJSON(httprequest.put('https://api.tidewater.app/orders/' + metadata.parameters['Order'], JSON.stringify({ state: metadata.parameters['State'] })));
