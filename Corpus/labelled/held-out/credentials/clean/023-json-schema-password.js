const schema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  type: 'object',
  required: ['username', 'password'],
  properties: {
    username: { type: 'string', minLength: 3 },
    password: { type: 'string', format: 'password', minLength: 8, description: 'Password of the portal user' },
    token: { type: ['string', 'null'], writeOnly: true }
  }
};
const missing = schema.required.filter((name) => !metadata.account[name]);
if (missing.length) {
  auth.authenticationFailed('Missing: ' + missing.join(', '));
} else {
  auth.authenticationSuccess();
}
