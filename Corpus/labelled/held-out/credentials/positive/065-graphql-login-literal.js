// medium
var login = 'mutation { login(email: "domo@clinicasol.mx", password: "Agave2022") { sessionId } }'; // finding: hardcoded-credentials
httprequest.addHeader('Content-Type', 'application/json');
var sesion = JSON.parse(httprequest.post('https://citas.clinicasol.mx/graphql', JSON.stringify({ query: login }))).data.login.sessionId;

var mover = 'mutation Mover($cita: ID!, $hora: String!) { moverCita(id: $cita, hora: $hora) { id hora } }';
httprequest.addHeader('X-Session', sesion);
var res = httprequest.post('https://citas.clinicasol.mx/graphql', JSON.stringify({
  query: mover,
  variables: { cita: metadata.parameters['Cita'], hora: metadata.parameters['Hora'] }
}));
datagrid.magicParseJSON(res);
