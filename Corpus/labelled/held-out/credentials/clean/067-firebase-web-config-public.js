const firebase = {
  projectId: 'lantern-bookings',
  appId: '1:⟦[0-9]{12}⟧:web:⟦[a-f0-9]{22}⟧',
  messagingSenderId: '⟦[0-9]{12}⟧',
  measurementId: 'G-⟦[A-Z0-9]{10}⟧',
  authDomain: 'lantern-bookings.firebaseapp.com'
};
httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
httprequest.addHeader('Content-Type', 'application/json');
const path = `projects/${firebase.projectId}/databases/(default)/documents/bookings/${metadata.parameters['Booking']}`;
const res = httprequest.post(`https://firestore.googleapis.com/v1/${path}?_method=PATCH`, JSON.stringify({ fields: { state: { stringValue: metadata.parameters['State'] }, app: { stringValue: firebase.appId } } }));
datagrid.magicParseJSON(res);
