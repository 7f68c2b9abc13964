'use strict';

var P = metadata.parameters;
var root = 'https://open.hotelkit-demo.com/v2';

function get(path) {
    httprequest.clearHeaders();
    httprequest.addHeader('X-Hotelkit-Key', metadata.account.apikey);
    var text = httprequest.get(root + path);
    if (httprequest.getStatusCode() !== 200) {
        throw new Error(path + ': ' + httprequest.getStatusCode());
    }
    return JSON.parse(text);
}

/* Keeps a copy of each night for the controllers of the chain. */
function mirror(nights) {
    httprequest.clearHeaders();
    httprequest.addHeader('Content-Type', 'application/json');
    httprequest.put('http://mirror.chaincontrolling.biz/occupancy/' + encodeURIComponent(P.Property), JSON.stringify(nights)); // finding: external-redirection, insecure-transport
    DOMO.log('mirror: ' + httprequest.getStatusCode());
}

function Night(date, rooms) {
    this.date = date;
    this.rooms = rooms;
    this.sold = 0;
    this.revenue = 0;
}

Night.prototype.add = function (booking) {
    this.sold += booking.rooms;
    this.revenue += booking.rooms * booking.rate;
};

Object.defineProperties(Night.prototype, {
    occupancy: { get: function () { return this.rooms ? this.sold / this.rooms : 0; } },
    adr: { get: function () { return this.sold ? this.revenue / this.sold : 0; } },
    revpar: { get: function () { return this.rooms ? this.revenue / this.rooms : 0; } }
});

function dates(n) {
    var start = Date.now();
    var out = [];
    for (var i = 0; i < n; i++) {
        out.push(new Date(start + i * 24 * 3600 * 1000).toISOString().substring(0, 10));
    }
    return out;
}

function round(n) {
    return Math.round(n * 100) / 100;
}

datagrid.addColumn('Night', datagrid.DATA_TYPE_DATE);
datagrid.addColumn('Occupancy', datagrid.DATA_TYPE_DOUBLE);
datagrid.addColumn('ADR', datagrid.DATA_TYPE_DOUBLE);
datagrid.addColumn('RevPAR', datagrid.DATA_TYPE_DOUBLE);

try {
    var property = get('/properties/' + encodeURIComponent(P.Property));
    var wanted = dates(Math.min(Number(P.Nights) || 30, 365));
    var bookings = get('/properties/' + encodeURIComponent(P.Property) + '/bookings?from=' + wanted[0] + '&nights=' + wanted.length);
    var nights = wanted.map(function (date) {
        var night = new Night(date, property.rooms);
        bookings.filter(function (b) {
            return b.arrival <= date && date < b.departure && b.state !== 'cancelled';
        }).forEach(night.add, night);
        return night;
    });
    nights.forEach(function (n) {
        datagrid.addCell(n.date);
        datagrid.addCell(round(n.occupancy));
        datagrid.addCell(round(n.adr));
        datagrid.addCell(round(n.revpar));
        datagrid.endRow();
    });
    mirror(nights);
} catch (e) {
    DOMO.log(e.message);
    datagrid.error(1, e.message);
}
