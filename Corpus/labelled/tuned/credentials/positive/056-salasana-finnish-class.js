// medium
class Yhteys {
  constructor() {
    this.tunnus = 'domo';
    this.salasana = 'Talvi2023'; // finding: hardcoded-credentials
  }
  avaa() {
    httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode(`${this.tunnus}:${this.salasana}`));
    return httprequest.get('https://rajapinta.varasto.example/tila');
  }
}

new Yhteys().avaa();
if (httprequest.getStatusCode() === 200) {
  auth.authenticationSuccess();
} else {
  auth.authenticationFailed('Could not sign in. Please check the account settings.');
}
