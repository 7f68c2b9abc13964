'use strict';

var NS = {
    soap: 'http://schemas.xmlsoap.org/soap/envelope/',
    xsi: 'http://www.w3.org/2001/XMLSchema-instance',
    core: 'urn:core_2020_2.platform.webservices.netbooks-erp.com',
    tran: 'urn:purchases_2020_2.transactions.webservices.netbooks-erp.com'
};
var ENDPOINT = 'https://webservices.netbooks-erp.com/services/NetBooksPort_2020_2';

function el(name, attributes, content) {
    var attrs = Object.keys(attributes || {}).map(function (a) {
        return ' ' + a + '="' + escapeXml(attributes[a]) + '"';
    }).join('');
    return '<' + name + attrs + '>' + (Array.isArray(content) ? content.join('') : content) + '</' + name + '>';
}

function escapeXml(s) {
    return String(s).replace(/[<>&"]/g, function (c) {
        return { '<': '&lt;', '>': '&gt;', '&': '&amp;', '"': '&quot;' }[c];
    });
}

function passport() {
    var a = metadata.account;
    var n = Math.random().toString(36).slice(2, 12) + Math.random().toString(36).slice(2, 12);
    var t = Math.floor(Date.now() / 1000);
    var signature = DOMO.hmacSHA256([a.company, a.consumerKey, a.tokenId, n, t].join('&'), a.consumerSecret + '&' + a.tokenSecret);
    return el('tokenPassport', { xmlns: NS.core }, [
        el('account', null, escapeXml(a.company)),
        el('consumerKey', null, escapeXml(a.consumerKey)),
        el('token', null, escapeXml(a.tokenId)),
        el('nonce', null, n),
        el('timestamp', null, t),
        el('signature', { algorithm: 'HMAC-SHA256' }, signature)
    ]);
}

function soap(action, content) {
    var envelope = '<?xml version="1.0" encoding="UTF-8"?>' + el('s:Envelope', { 'xmlns:s': NS.soap, 'xmlns:xsi': NS.xsi }, [
        el('s:Header', null, passport()),
        el('s:Body', null, content)
    ]);
    httprequest.clearHeaders();
    httprequest.addHeader('Content-Type', 'text/xml; charset=utf-8');
    httprequest.addHeader('SOAPAction', action);
    var text = httprequest.post(ENDPOINT, envelope);
    DOMO.log(action + ': ' + httprequest.getStatusCode() + ', ' + text.length + ' characters');
    var doc = DOMO.parseXML(text);
    if (doc.Envelope.Body.Fault) {
        throw new Error(doc.Envelope.Body.Fault.faultstring);
    }
    return doc.Envelope.Body;
}

function asArray(x) {
    if (x === undefined || x === null) { return []; }
    return Array.isArray(x) ? x : [x];
}

function criteria(p) {
    var parts = [
        el('tranDate', { operator: 'within' }, [
            el('searchValue', { xmlns: NS.core }, new Date(p.From).toISOString()),
            el('searchValue2', { xmlns: NS.core }, new Date(p.To).toISOString())
        ])
    ];
    if (p.Subsidiary) {
        parts.push(el('subsidiary', { operator: 'anyOf' }, escapeXml(p.Subsidiary)));
    }
    return el('search', null, el('searchRecord', { 'xsi:type': 't:TransactionSearchBasic', 'xmlns:t': NS.tran }, parts));
}

datagrid.addColumn('Bill', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Vendor', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Date', datagrid.DATA_TYPE_DATE);
datagrid.addColumn('Amount', datagrid.DATA_TYPE_DOUBLE);

function write(records) {
    asArray(records).forEach(function (r) {
        datagrid.addCell(r.tranId);
        datagrid.addCell(r.entity ? r.entity.name : '');
        datagrid.addCell(String(r.tranDate).substr(0, 10));
        datagrid.addCell(parseFloat(r.userTotal));
        datagrid.endRow();
    });
}

try {
    var result = soap('search', criteria(metadata.parameters)).searchResponse.searchResult;
    var total = parseInt(result.totalPages, 10) || 0;
    write(result.recordList && result.recordList.record);
    for (var i = 2; i <= total; i++) {
        var more = soap('searchMoreWithId', el('searchMoreWithId', null, [
            el('searchId', null, escapeXml(result.searchId)),
            el('pageIndex', null, i)
        ]));
        write(more.searchMoreWithIdResponse.searchResult.recordList.record);
    }
} catch (e) {
    DOMO.log('NetBooks: ' + e.message);
    datagrid.error(500, e.message);
}
