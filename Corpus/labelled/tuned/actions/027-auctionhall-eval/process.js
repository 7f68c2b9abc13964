'use strict';

var house = metadata.account.house;

/** Turns {'a': 'it\'s'} into {"a": "it's"}; the text is never run. */
function fromSingleQuotes(text) {
    var out = '';
    var inside = null;
    for (var i = 0; i < text.length; i++) {
        var c = text.charAt(i);
        if (inside === null) {
            if (c === "'" || c === '"') {
                inside = c;
                out += '"';
            } else {
                out += c;
            }
        } else if (c === '\\') {
            i += 1;
            out += text.charAt(i) === "'" ? "'" : '\\' + text.charAt(i);
        } else if (c === inside) {
            inside = null;
            out += '"';
        } else {
            out += c === '"' ? '\\"' : c;
        }
    }
    return JSON.parse(out);
}

function get(path) {
    var now = new Date().toISOString();
    httprequest.clearHeaders();
    httprequest.addHeader('X-House', house);
    httprequest.addHeader('X-Time', now);
    httprequest.addHeader('X-Sign', DOMO.hmacSHA1([house, now].join('|'), metadata.account.pin));
    var text = httprequest.get('https://ws.auctionhall.co.uk' + path);
    DOMO.log(path + ': ' + text.length + ' characters');
    return fromSingleQuotes(text);
}

function pounds(text) {
    // "£1,250" or "£1,200 - £1,500"
    var numbers = String(text).match(/[\d,]+/g);
    return (numbers || []).map(function (n) {
        return parseInt(n.replace(/,/g, ''), 10);
    });
}

datagrid.addColumn('Lot', datagrid.DATA_TYPE_DOUBLE);
datagrid.addColumn('Title', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Low', datagrid.DATA_TYPE_DOUBLE);
datagrid.addColumn('High', datagrid.DATA_TYPE_DOUBLE);
datagrid.addColumn('Hammer', datagrid.DATA_TYPE_DOUBLE);

try {
    var sale = get('/sales/' + encodeURIComponent(metadata.parameters.Sale));
    sale.lots.forEach(function (lot) {
        var estimate = pounds(lot.estimate);
        datagrid.addCell(lot.no);
        datagrid.addCell(lot.title);
        datagrid.addCell(estimate[0] || 0);
        datagrid.addCell(estimate[1] || estimate[0] || 0);
        datagrid.addCell(pounds(lot.hammer)[0] || 0);
        datagrid.endRow();
    });
} catch (e) {
    DOMO.log('sale: ' + e.message);
    datagrid.error(1, e.message);
}
