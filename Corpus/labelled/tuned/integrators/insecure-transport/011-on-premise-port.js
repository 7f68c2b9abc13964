'use strict';
// Odoo-Server des Kunden, Port 8069 (XML-RPC / JSON-RPC), aus odoo_client.py portiert

var konto = metadata.account;
var verbindung = {
	server: konto.server,
	port: konto.port || '8069',
	db: konto.datenbank
};

function rpc(dienst, methode, argumente) {
	var rumpf = {
		jsonrpc: '2.0',
		method: 'call',
		id: 1,
		params: { service: dienst, method: methode, args: argumente }
	};
	httprequest.clearHeaders();
	httprequest.addHeader('Content-Type', 'application/json');
	var antwort = JSON.parse(httprequest.post('http://' + verbindung.server + ':' + verbindung.port + '/jsonrpc', JSON.stringify(rumpf))); // finding: insecure-transport
	if (antwort.error) {
		throw new Error(antwort.error.message);
	}
	return antwort.result;
}

datagrid.addColumn('Auftrag', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Bestaetigt', datagrid.DATA_TYPE_STRING);

try {
	var uid = rpc('common', 'login', [verbindung.db, konto.username, konto.password]);
	var nummer = parseInt(metadata.parameters['Auftrag'], 10);
	var ok = rpc('object', 'execute', [verbindung.db, uid, konto.password, 'sale.order', 'action_confirm', [nummer]]);
	datagrid.addCell(String(nummer));
	datagrid.addCell(ok ? 'ja' : 'nein');
	datagrid.endRow();
} catch (fehler) {
	DOMO.log('Odoo: ' + fehler.message);
}
