'use strict';

/*
 * Checks a formula before it is stored in the workbook. A hand written parser
 * (no eval, no new Function) for + - * / ( ) names and numbers.
 */

function Lexer(source) {
    this.source = source;
    this.at = 0;
    this.token = null;
}

Lexer.prototype.next = function () {
    var rest = this.source.slice(this.at);
    var space = /^\s*/.exec(rest)[0].length;
    this.at += space;
    rest = rest.slice(space);
    if (rest === '') {
        this.token = { kind: 'end', text: '' };
        return this.token;
    }
    var m = /^\d+(?:\.\d+)?/.exec(rest) || /^[A-Za-z_]\w*/.exec(rest) || /^[-+*\/()]/.exec(rest);
    if (!m) {
        throw new SyntaxError('Unexpected "' + rest.charAt(0) + '" at ' + this.at);
    }
    this.at += m[0].length;
    this.token = { kind: /^\d/.test(m[0]) ? 'number' : /^[A-Za-z_]/.test(m[0]) ? 'name' : 'sign', text: m[0] };
    DOMO.log('token ' + this.token.kind + ' ' + this.token.text);
    return this.token;
};

function Parser(source) {
    this.lexer = new Lexer(source);
    this.names = [];
    this.lexer.next();
}

Parser.prototype.eval = function (env) {
    var value = this.sum(env);
    if (this.lexer.token.kind !== 'end') {
        throw new SyntaxError('Something follows the formula: ' + this.lexer.token.text);
    }
    return value;
};

Parser.prototype.sum = function (env) {
    var value = this.product(env);
    while (this.lexer.token.text === '+' || this.lexer.token.text === '-') {
        var sign = this.lexer.token.text;
        this.lexer.next();
        var right = this.product(env);
        value = sign === '+' ? value + right : value - right;
    }
    return value;
};

Parser.prototype.product = function (env) {
    var value = this.atom(env);
    while (this.lexer.token.text === '*' || this.lexer.token.text === '/') {
        var sign = this.lexer.token.text;
        this.lexer.next();
        var right = this.atom(env);
        value = sign === '*' ? value * right : value / right;
    }
    return value;
};

Parser.prototype.atom = function (env) {
    var token = this.lexer.token;
    this.lexer.next();
    if (token.kind === 'number') { return parseFloat(token.text); }
    if (token.kind === 'name') {
        this.names.push(token.text);
        return Object.prototype.hasOwnProperty.call(env, token.text) ? env[token.text] : 0;
    }
    if (token.text === '-') { return -this.atom(env); }
    if (token.text === '(') {
        var value = this.sum(env);
        if (this.lexer.token.text !== ')') { throw new SyntaxError('")" is missing'); }
        this.lexer.next();
        return value;
    }
    throw new SyntaxError('Unexpected "' + token.text + '"');
};

datagrid.addColumn('Formula', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Names', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Trial value', datagrid.DATA_TYPE_DOUBLE);
datagrid.addColumn('Stored', datagrid.DATA_TYPE_STRING);

var formula = metadata.parameters.Formula;
try {
    var parser = new Parser(formula);
    var trial = parser.eval({ a: 1, b: 2, pi: Math.PI });
    httprequest.addHeader('X-Api-Key', metadata.account.apikey);
    httprequest.addHeader('Content-Type', 'application/json');
    var answer = httprequest.put('https://api.calqulate.io/v1/workbooks/' + encodeURIComponent(metadata.parameters.Workbook) + '/formula',
        JSON.stringify({ formula: formula, names: parser.names }));
    datagrid.addCell(formula);
    datagrid.addCell(parser.names.join(', '));
    datagrid.addCell(trial);
    datagrid.addCell(httprequest.getStatusCode() === 200 ? 'yes' : answer);
    datagrid.endRow();
} catch (e) {
    DOMO.log('eval(' + formula + ') is not possible: ' + e.message);
    datagrid.error(400, e.message);
}
