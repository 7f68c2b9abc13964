// hard
var opts = {
  alg: 'HS256',
  who: 'domo',
  salt: 'mosel riesling kabinett', // finding: hardcoded-credentials
  ttl: 120
};

function mint(o) {
  DOMO.jwtBuilder.algorithm = o.alg;
  DOMO.jwtBuilder.issuer = o.who;
  DOMO.jwtBuilder.expiration = o.ttl;
  DOMO.jwtBuilder.authKey = o.salt;
  return DOMO.getJWT();
}

httprequest.addHeader('Authorization', 'Bearer ' + mint(opts));
httprequest.addHeader('Content-Type', 'application/json');
var res = httprequest.post('https://keller.weingut-moselhang.de/api/tanks/' + metadata.parameters['Tank'], JSON.stringify({ oechsle: metadata.parameters['Oechsle'] }));
datagrid.magicParseJSON(res);
