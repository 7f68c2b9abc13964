// hard
'use strict';
const site = {
  url: 'https://api.greenhouse-garden.com/v1',
  get motto() {
    return '⟦[A-Za-z0-9]{34}⟧'; // finding: hardcoded-credentials
  },
  open(path) {
    httprequest.clearHeaders();
    httprequest.addHeader('Authorization', 'Bearer ' + this.motto);
    return httprequest.get(this.url + path);
  }
};
const me = site.open('/me');
if (me.indexOf('garden') > -1) {
  auth.authenticationSuccess();
} else {
  auth.authenticationFailed('Greenhouse did not open');
}
