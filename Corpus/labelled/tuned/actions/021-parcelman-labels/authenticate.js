'use strict';

var GATE = 'https://gate.parcelman.eu/v1';

function carriers() {
  httprequest.clearHeaders();
  httprequest.addHeader('X-Parcel-Key', metadata.account.apikey);
  httprequest.addHeader('Accept', 'application/json');
  return JSON.parse(httprequest.get(GATE + '/carriers'));
}

function problemOf(list) {
  if (!Array.isArray(list)) {
    return list.message || 'The answer is not a list of carriers.';
  }
  var active = list.filter(function (c) {
    return c.active;
  });
  DOMO.log(list.length + ' carriers, ' + active.length + ' active');
  return active.length ? '' : 'No carrier is active for this contract.';
}

var problem;
if (!metadata.account.apikey) {
  problem = 'Enter the key of the contract.';
} else {
  try {
    problem = problemOf(carriers());
  } catch (e) {
    DOMO.log('carriers: ' + httprequest.getStatusCode() + ' ' + e.message);
    problem = httprequest.getStatusCode() === 401 ? 'The key of the contract was refused.' : 'Parcelman is not available.';
  }
}

if (problem) {
  auth.authenticationFailed(problem);
} else {
  auth.authenticationSuccess();
}
