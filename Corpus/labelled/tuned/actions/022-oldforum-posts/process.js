'use strict';

var ROOT = 'https://forum.oldforum.org/api';

function encode(data) {
    return Object.keys(data).map(function (k) {
        return encodeURIComponent(k) + '=' + encodeURIComponent(data[k]);
    }).join('&');
}

function request(path, data) {
    httprequest.clearHeaders();
    httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode(metadata.account.username + ':' + metadata.account.password));
    httprequest.addHeader('Content-Type', 'application/x-www-form-urlencoded');
    var text = httprequest.post(ROOT + path, encode(data));
    var status = httprequest.getStatusCode();
    DOMO.log('POST ' + path + ' ' + status);
    if (status !== 200) {
        throw new Error('The forum answered ' + status);
    }
    return JSON.parse(text);
}

/* [b]…[/b] and the like instead of Markdown */
function bbcode(text) {
    var rules = [
        [/\*\*([^*]+)\*\*/g, '[b]$1[/b]'],
        [/_([^_]+)_/g, '[i]$1[/i]'],
        [/`([^`]+)`/g, '[code]$1[/code]'],
        [/\[([^\]]+)\]\((https?:\/\/[^)\s]+)\)/g, '[url=$2]$1[/url]'],
        [/^> ?(.*)$/gm, '[quote]$1[/quote]'],
        [/^[-*] (.*)$/gm, '[li]$1[/li]']
    ];
    return rules.reduce(function (t, rule) {
        return t.replace(rule[0], rule[1]);
    }, text);
}

function split(text, limit) {
    var posts = [];
    var rest = text;
    while (rest.length > limit) {
        var at = rest.lastIndexOf('\n', limit);
        if (at < limit / 2) {
            at = limit;
        }
        posts.push(rest.slice(0, at));
        rest = rest.slice(at).replace(/^\n+/, '');
    }
    posts.push(rest);
    return posts;
}

datagrid.addColumn('Post', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Characters', datagrid.DATA_TYPE_DOUBLE);

split(bbcode(metadata.parameters.Text), 8000).forEach(function (part, i) {
    try {
        var post = request('/topics/' + encodeURIComponent(metadata.parameters.Topic) + '/posts', { text: part, part: i + 1 });
        datagrid.addCell(String(post.id));
        datagrid.addCell(part.length);
        datagrid.endRow();
    } catch (e) {
        datagrid.error(500, 'Part ' + (i + 1) + ': ' + e.message);
    }
});
