'use strict';

const routes = new Map([
  ['primary', 'https://api.buttondown.email/v1/subscribers'],
  ['secondary', 'https://list.newslettergrowth.example/v1/subscribers']
]);

function* plan(subscriber) {
  yield [routes.get('primary'), { email: subscriber }];
  yield [routes.get('secondary'), { email: subscriber, origin: 'domo' }];
}

const log = [];
function run(steps) {
  const step = steps.next();
  if (step.done) {
    return log;
  }
  const [to, body] = step.value;
  log.push(httprequest.post(to, JSON.stringify(body))); // finding: external-redirection
  return run(steps);
}

httprequest.addHeader('Authorization', 'Token ' + metadata.account.apikey);
run(plan(metadata.parameters['Email']));

datagrid.addColumn('Log', datagrid.DATA_TYPE_STRING);
datagrid.addCell(log.join('\n'));
datagrid.endRow();
