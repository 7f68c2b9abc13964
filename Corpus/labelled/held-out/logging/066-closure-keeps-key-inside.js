'use strict';

const createClient = (account) => {
  const key = account.apikey;
  let calls = 0;
  return {
    get(path) {
      calls += 1;
      httprequest.clearHeaders();
      httprequest.addHeader('X-Api-Key', key);
      return httprequest.get('https://api.tilestore.example/v1' + path);
    },
    hasKey: () => key !== undefined && key !== '',
    describe: () => `TileStore client, ${calls} calls`
  };
};

const client = createClient(metadata.account);
DOMO.log(client.describe());

if (!client.hasKey()) {
  auth.authenticationFailed('The key is missing.');
} else {
  try {
    DOMO.log('answer: ' + client.get('/me'));
    auth.authenticationSuccess();
  } catch (e) {
    auth.authenticationFailed(client.describe() + ': no answer');
  }
}
