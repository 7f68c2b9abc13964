'use strict';

/* ---------------------------------------------------------------
   Registers a person for a webinar, unless that has been done yet.
   --------------------------------------------------------------- */

var ROOT = 'https://api.webinarjam-demo.us/v2/webinars/' + encodeURIComponent(metadata.parameters.Webinar);

function sign() {
    DOMO.jwtBuilder.algorithm = 'HS256';
    DOMO.jwtBuilder.authKey = metadata.account.secret;
    DOMO.jwtBuilder.issuer = metadata.account.key;
    DOMO.jwtBuilder.expiration = 300;
    httprequest.clearHeaders();
    httprequest.addHeader('Authorization', 'Bearer ' + DOMO.getJWT());
    httprequest.addHeader('Content-Type', 'application/json');
}

function request(method, path, body) {
    var text;
    sign();
    DOMO.log(method + ' ' + path + (body ? ' ' + JSON.stringify(body) : ''));
    if (method === 'POST') {
        text = httprequest.post(ROOT + path, JSON.stringify(body));
    } else {
        text = httprequest.get(ROOT + path);
    }
    if (httprequest.getStatusCode() >= 400) {
        throw new Error(httprequest.getStatusCode() + ' ' + text);
    }
    return JSON.parse(text);
}

function registrants() {
    var all = [];
    var token = '';
    var page;
    do {
        page = request('GET', '/registrants?page_size=300' + (token ? '&next_page_token=' + encodeURIComponent(token) : ''));
        all = all.concat(page.registrants);
        token = page.next_page_token;
        DOMO.log('next page token: ' + (token || '(last page)'));
    } while (token);
    return all;
}

function sameAddress(a, b) {
    return a.trim().toLowerCase() === b.trim().toLowerCase();
}

datagrid.addColumn('Email', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Registrant', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Join link', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Remark', datagrid.DATA_TYPE_STRING);

function row(email, id, link, remark) {
    [email, id, link, remark].forEach(function (v) {
        datagrid.addCell(v);
    });
    datagrid.endRow();
}

var email = metadata.parameters.Email;
try {
    var known = registrants().filter(function (r) { return sameAddress(r.email, email); });
    if (known.length) {
        row(email, known[0].id, known[0].join_url, 'was registered on ' + known[0].create_time.slice(0, 10));
    } else {
        var made = request('POST', '/registrants', { email: email, first_name: metadata.parameters['First Name'] });
        row(email, made.registrant_id, made.join_url, 'registered');
    }
} catch (e) {
    DOMO.log('error: ' + e.message);
    row(email, '', '', e.message);
}
