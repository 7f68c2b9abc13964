'use strict';

// "access tracing": which account fields does the script read?
const seen = [];
const account = new Proxy(metadata.account, {
  get(target, field, receiver) {
    const value = Reflect.get(target, field, receiver);
    seen.push([field, value]);
    return value;
  }
});

const login = () => 'Basic ' + DOMO.b64EncodeUnicode(account.username + ':' + account.password);

httprequest.addHeader('Authorization', login());
try {
  httprequest.get('https://acme.bamboohr-files.example/v1/employees/directory');
  auth.authenticationSuccess();
} catch (e) {
  auth.authenticationFailed('BambooHR could not be reached');
}
console.info(Object.fromEntries(seen)); // finding: credential-logging
