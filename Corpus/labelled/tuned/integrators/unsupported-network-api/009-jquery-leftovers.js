'use strict';
// jQuery-Code aus dem alten Kundenportal

var basis = 'https://api.vereinsbuch.de/v2';

function kopf() {
	return { 'Authorization': 'Bearer ' + metadata.account.accesstoken };
}

function mitglied(nummer) {
	var ergebnis = null;
	$.ajax({ // finding: unsupported-network-api
		url: basis + '/mitglieder/' + encodeURIComponent(nummer),
		headers: kopf(),
		async: false,
		success: function (daten) {
			ergebnis = daten;
		}
	});
	return ergebnis;
}

function beitrag(nummer, betrag) {
	var status = 0;
	jQuery.ajax(basis + '/mitglieder/' + encodeURIComponent(nummer) + '/beitrag', { // finding: unsupported-network-api
		method: 'PUT',
		headers: kopf(),
		contentType: 'application/json',
		data: JSON.stringify({ betrag: betrag }),
		async: false,
		complete: function (antwort) {
			status = antwort.status;
		}
	});
	return status;
}

datagrid.addColumn('Mitglied', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Status', datagrid.DATA_TYPE_DOUBLE);

try {
	var nummer = metadata.parameters['Mitglied'];
	if (mitglied(nummer)) {
		datagrid.addCell(nummer);
		datagrid.addCell(beitrag(nummer, Number(metadata.parameters['Beitrag'])));
		datagrid.endRow();
	}
} catch (fehler) {
	DOMO.log('Beitrag: ' + fehler.message);
}
