var options = [
  ['password', 'User name and password'],
  ['apikey', 'API key'],
  ['oauth', 'OAuth 2.0 token'],
  ['secret', 'Client id and client secret']
];
for (var i = 0; i < options.length; i++) {
  discovery.addOption(options[i][0], options[i][1]);
}
DOMO.log('options for the sign-in type: ' + options.length);
