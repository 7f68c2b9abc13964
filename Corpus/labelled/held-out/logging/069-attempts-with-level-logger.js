'use strict';

const logger = {
  level: 1,
  debug(text) { if (this.level <= 0) { DOMO.log('DEBUG ' + text); } },
  info(text) { if (this.level <= 1) { DOMO.log('INFO ' + text); } },
  error(text) { DOMO.log('ERROR ' + text); }
};

function attempt(number, account) {
  logger.info(`attempt ${number} as ${account.username}`);
  const body = JSON.stringify({ name: account.username, password: account.password });
  logger.debug(`body with ${body.length} characters`);
  httprequest.post('https://api.icehall.example/v1/login', body);
  const status = httprequest.getStatusCode();
  if (status !== 200) {
    logger.error(`status ${status}, the password may be wrong`);
  }
  return status === 200;
}

let success = false;
for (let number = 1; number <= 3 && !success; number++) {
  success = attempt(number, metadata.account);
}

if (success) {
  auth.authenticationSuccess();
} else {
  auth.authenticationFailed('IceHall refused three attempts.');
}
