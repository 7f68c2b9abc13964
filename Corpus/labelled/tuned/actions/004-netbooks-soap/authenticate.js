'use strict';

// NetBooks Web Services, token based authentication (TBA).

var NS_SOAP = 'http://schemas.xmlsoap.org/soap/envelope/';
var NS_CORE = 'urn:core_2020_2.platform.webservices.netbooks-erp.com';
var ENDPOINT = 'https://webservices.netbooks-erp.com/services/NetBooksPort_2020_2';

function escapeXml(s) {
    return String(s).replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

function nonce(length) {
    var letters = 'ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789';
    var out = '';
    while (out.length < length) {
        out += letters.charAt(Math.floor(Math.random() * letters.length));
    }
    return out;
}

function passport(a) {
    var n = nonce(20);
    var t = Math.floor(new Date().getTime() / 1000);
    var base = [a.company, a.consumerKey, a.tokenId, n, t].join('&');
    var key = a.consumerSecret + '&' + a.tokenSecret;
    return '<tokenPassport xmlns="' + NS_CORE + '">' +
        '<account>' + escapeXml(a.company) + '</account>' +
        '<consumerKey>' + escapeXml(a.consumerKey) + '</consumerKey>' +
        '<token>' + escapeXml(a.tokenId) + '</token>' +
        '<nonce>' + n + '</nonce><timestamp>' + t + '</timestamp>' +
        '<signature algorithm="HMAC-SHA256">' + DOMO.hmacSHA256(base, key) + '</signature>' +
        '</tokenPassport>';
}

var body = '<e:Envelope xmlns:e="' + NS_SOAP + '"><e:Header>' + passport(metadata.account) +
    '</e:Header><e:Body><getServerTime/></e:Body></e:Envelope>';

httprequest.addHeader('Content-Type', 'text/xml; charset=utf-8');
httprequest.addHeader('SOAPAction', 'getServerTime');
try {
    var xml = httprequest.post(ENDPOINT, body);
    DOMO.log('getServerTime answered with ' + httprequest.getStatusCode());
    if (xml.indexOf('<serverTime>') > 0) {
        auth.authenticationSuccess();
    } else {
        var fault = /<faultstring>([^<]*)<\/faultstring>/.exec(xml);
        auth.authenticationFailed(fault ? fault[1] : 'Company, consumer or token are wrong.');
    }
} catch (e) {
    auth.authenticationFailed('NetBooks is not available: ' + e.message);
}
