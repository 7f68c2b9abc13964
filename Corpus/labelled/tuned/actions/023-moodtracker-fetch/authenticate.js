'use strict';

const ME = 'https://api.moodtracker.health/v1/me';

const headers = () => ({
  Accept: 'application/json',
  Authorization: `Bearer ${metadata.account.accesstoken}`,
});

/* Works as a promise where the platform offers that. */
const viaFetch = (url) => fetch(url, { headers: headers() }) // finding: unsupported-network-api
  .then((response) => response.json())
  .catch((e) => ({ error: e.message }));

const viaHost = (url) => {
  httprequest.clearHeaders();
  Object.entries(headers()).forEach(([name, value]) => httprequest.addHeader(name, value));
  return JSON.parse(httprequest.get(url));
};

const finish = (me) => {
  if (me && me.id) {
    DOMO.log(`user ${me.id}, team ${me.team.name}`);
    auth.authenticationSuccess();
  } else {
    DOMO.log('no user: ' + (me.error || 'empty answer'));
    auth.authenticationFailed(me.error || 'Moodtracker does not know you.');
  }
};

if (metadata.account.legacy === 'yes') {
  viaFetch(ME).then(finish);
} else {
  try {
    finish(viaHost(ME));
  } catch (e) {
    finish({ error: e.message });
  }
}
