'use strict';
// Organisation mit Webseite und Profilbild anlegen. Die fremden Adressen sind nur Feldinhalte.

const API = `https://api.${metadata.account.pod}.kundenkartei.com/v3.1`;

const profilbild = (email) =>
  'https://www.gravatar.com/avatar/' + DOMO.md5(String(email).trim().toLowerCase()) + '?d=identicon';

const linkedin = (name) => 'https://www.linkedin.com/company/' + encodeURIComponent(name.toLowerCase().replace(/\s+/g, '-'));

const organisation = (p) => ({
  ORGANISATION_NAME: p['Name'],
  WEBSITE: p['Webseite'],
  IMAGE_URL: profilbild(p['E-Mail']),
  SOCIAL_LINKEDIN: linkedin(p['Name']),
  EMAIL_DOMAINS: [{ EMAIL_DOMAIN: String(p['E-Mail']).split('@')[1] }],
  CUSTOMFIELDS: [
    { FIELD_NAME: 'Quelle', FIELD_VALUE: 'https://kunde.domo.com/page/12345' },
    { FIELD_NAME: 'Handelsregister', FIELD_VALUE: 'https://www.handelsregister.de/rp_web/' },
  ],
});

datagrid.addColumn('Nummer', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Webseite', datagrid.DATA_TYPE_STRING);

try {
  httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode(metadata.account.apikey + ':'));
  httprequest.addHeader('Content-Type', 'application/json');
  const roh = httprequest.post(API + '/Organisations', JSON.stringify(organisation(metadata.parameters)));
  const neu = JSON.parse(roh);
  datagrid.addCell(String(neu.ORGANISATION_ID));
  datagrid.addCell(String(neu.WEBSITE));
  datagrid.endRow();
} catch (fehler) {
  DOMO.log('Organisation nicht angelegt: ' + fehler.message);
}
