var passenger = metadata.parameters['Passenger'];
var compassHeading = 'north-north-east-270';
var passengerClass = 'Premium-Economy-2024';
var keynoteSpeaker = 'Dr. Ingrid Halvorsen, Bergen';
var secretaryName = 'Margaret O\'Connell';
var authoredBy = 'Integration-Team-42';

httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
httprequest.addHeader('Content-Type', 'application/json');
var res = httprequest.post('https://api.arcticcruises.no/passengers/' + passenger, JSON.stringify({ cabinClass: passengerClass, heading: compassHeading, keynote: keynoteSpeaker, secretary: secretaryName, author: authoredBy }));
datagrid.magicParseJSON(res);
