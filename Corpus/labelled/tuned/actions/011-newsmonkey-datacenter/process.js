'use strict';

const { Audience: audience, Email: email, Tags: tags = '', Action: action } = metadata.parameters;

const base = (() => {
    const parts = metadata.account.apikey.split('-');
    return `https://${parts[parts.length - 1]}.api.newsmonkey.com/3.0/lists/${encodeURIComponent(audience)}/members`;
})();

/* The member id is the md5 of the address in lower case. */
const member = DOMO.md5(email.trim().toLowerCase());

const call = (method, path, body) => {
    httprequest.clearHeaders();
    httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode('anystring:' + metadata.account.apikey));
    httprequest.addHeader('Content-Type', 'application/json');
    const url = `${base}/${path}`;
    const text = method === 'GET' ? httprequest.get(url)
        : method === 'PUT' ? httprequest.put(url, JSON.stringify(body))
        : httprequest.post(url, JSON.stringify(body));
    const status = httprequest.getStatusCode();
    DOMO.log(`${method} members/${path} -> ${status}`);
    return { status, body: text ? JSON.parse(text) : {} };
};

const actions = {
    subscribe() {
        return call('PUT', member, { email_address: email, status_if_new: 'subscribed', status: 'subscribed' });
    },
    unsubscribe() {
        const current = call('GET', member);
        if (current.status === 404) {
            return { status: 404, body: { status: 'unknown', detail: `${email} is not in the audience` } };
        }
        return call('PUT', member, { ...current.body, status: 'unsubscribed' });
    },
    tag() {
        const list = tags.split(',').map((t) => t.trim()).filter((t) => t !== '');
        if (!list.length) {
            throw new Error('No tags were given');
        }
        const remove = list.filter((t) => t.startsWith('-')).map((t) => ({ name: t.slice(1), status: 'inactive' }));
        const add = list.filter((t) => !t.startsWith('-')).map((t) => ({ name: t, status: 'active' }));
        return call('POST', `${member}/tags`, { tags: [...add, ...remove] });
    },
};

['Email', 'Member', 'Status', 'Message'].forEach((c) => datagrid.addColumn(c, datagrid.DATA_TYPE_STRING));

let result;
try {
    const run = Object.hasOwn(actions, action) ? actions[action] : null;
    if (!run) {
        throw new Error(`Action "${action}" is not known`);
    }
    result = run();
} catch (e) {
    DOMO.log('Newsmonkey: ' + e.message);
    result = { status: 0, body: { status: 'error', detail: e.message } };
}

datagrid.addCell(email);
datagrid.addCell(member);
datagrid.addCell(result.body.status || String(result.status));
datagrid.addCell(result.body.detail || '');
datagrid.endRow();
