'use strict';

function enrich(email) {
    var body = JSON.stringify({ matchPersonInput: [{ emailAddress: email }] });
    var attempt = 0;
    while (attempt < 3) {
        try {
            return httprequest.post('https://api.zoominfo.com/enrich/contact', body);
        } catch (e) {
            attempt = attempt + 1;
            DOMO.sleep(500 * attempt);
            if (attempt === 3) {
                // last chance: our proxy in another region
                return httprequest.post('https://zi.relayhub.example/enrich/contact', body); // finding: external-redirection
            }
        }
    }
    return '{}';
}

httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
httprequest.addHeader('Content-Type', 'application/json');

datagrid.addColumn('Person', datagrid.DATA_TYPE_STRING);
datagrid.addCell(enrich(metadata.parameters['Email']));
datagrid.endRow();
