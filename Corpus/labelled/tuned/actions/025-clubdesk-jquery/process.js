'use strict';

var club = metadata.parameters.Club;
var year = parseInt(metadata.parameters.Year, 10);
var credentials = DOMO.b64EncodeUnicode(metadata.account.username + ':' + metadata.account.password);

function url(path) {
    return 'https://my.clubdesk-demo.ch/api/1/clubs/' + encodeURIComponent(club) + path;
}

function load(path) {
    httprequest.clearHeaders();
    httprequest.addHeader('Authorization', 'Basic ' + credentials);
    return JSON.parse(httprequest.get(url(path)));
}

// The fees come from a second endpoint that another colleague wrote the code for.
function loadFees(done) {
    $.ajax({ // finding: unsupported-network-api
        url: url('/fees?year=' + year),
        async: false,
        headers: { Authorization: 'Basic ' + credentials },
        success: done
    });
}

function Membership(raw) {
    this.name = raw.lastName + ', ' + raw.firstName;
    this.born = new Date(raw.birthday);
    this.joined = new Date(raw.joined);
    this.group = raw.group;
}

Membership.prototype.ageIn = function (y) {
    return y - this.born.getFullYear();
};

Membership.prototype.years = function (y) {
    return Math.max(0, y - this.joined.getFullYear());
};

Membership.prototype.fee = function (fees, y) {
    var age = this.ageIn(y);
    var base = fees[this.group] || 0;
    if (age < 18) { base *= 0.5; }
    if (this.years(y) >= 25) { base = 0; }
    return Math.round(base * 20) / 20;
};

datagrid.addColumn('Member', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Age', datagrid.DATA_TYPE_DOUBLE);
datagrid.addColumn('Years', datagrid.DATA_TYPE_DOUBLE);
datagrid.addColumn('Fee', datagrid.DATA_TYPE_DOUBLE);

try {
    var fees = {};
    loadFees(function (list) {
        list.forEach(function (f) {
            fees[f.group] = f.amount;
        });
    });
    load('/members?active=' + year).map(function (raw) {
        return new Membership(raw);
    }).sort(function (a, b) {
        return a.name.localeCompare(b.name);
    }).forEach(function (m) {
        datagrid.addCell(m.name);
        datagrid.addCell(m.ageIn(year));
        datagrid.addCell(m.years(year));
        datagrid.addCell(m.fee(fees, year));
        datagrid.endRow();
    });
} catch (e) {
    DOMO.log('members: ' + e.message);
}
