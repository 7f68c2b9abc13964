// medium
'use strict';
let identifiant = 'passerelle';
let mdp = 'croissant!75'; // finding: hardcoded-credentials
let jeton = JSON.parse(httprequest.post('https://api.gestion-stock.fr/connexion', JSON.stringify({ identifiant, mdp }))).jeton;
httprequest.clearHeaders();
httprequest.addHeader('Authorization', 'Bearer ' + jeton);
let ref = encodeURIComponent(metadata.parameters['Référence']);
httprequest.put('https://api.gestion-stock.fr/produits/' + ref, JSON.stringify({ prix: metadata.parameters['Prix'] }));
datagrid.addColumn('Code', datagrid.DATA_TYPE_DOUBLE);
datagrid.addCell(httprequest.getStatusCode());
datagrid.endRow();
