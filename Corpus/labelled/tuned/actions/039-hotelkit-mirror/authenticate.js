'use strict';

var Hotelkit = {
    root: 'https://open.hotelkit-demo.com/v2',

    get: function (path) {
        httprequest.clearHeaders();
        httprequest.addHeader('X-Hotelkit-Key', metadata.account.apikey);
        return JSON.parse(httprequest.get(this.root + path));
    },

    properties: function () {
        var page = 1;
        var all = [];
        var part;
        do {
            part = this.get('/properties?page=' + page);
            all.push.apply(all, part.data);
            page += 1;
        } while (part.hasMore && page < 20);
        return all;
    }
};

try {
    var list = Hotelkit.properties();
    if (httprequest.getStatusCode() === 200 && list.length) {
        DOMO.log(list.map(function (p) {
            return p.code + ' ' + p.name;
        }).join('; '));
        auth.authenticationSuccess();
    } else {
        auth.authenticationFailed('This key sees no property.');
    }
} catch (e) {
    DOMO.log(Hotelkit.root + ': ' + e.message);
    auth.authenticationFailed('The key is wrong, or Hotelkit is not available.');
}
