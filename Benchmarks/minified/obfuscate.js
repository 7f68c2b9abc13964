// Hides code in the ways that packers and obfuscators have. Everything here is a plain rewrite of known ideas.
'use strict';
const parser = require('@babel/parser');
const traverse = require('@babel/traverse').default;
const generate = require('@babel/generator').default;
const types = require('@babel/types');
const { renamed, seeded } = require('./rename.js');

const hex = (number) => '0x' + number.toString(16);
const literal = (text) => "'" + text.replace(/\\/g, '\\\\').replace(/'/g, "\\'").replace(/\n/g, '\\n').replace(/\r/g, '\\r') + "'";
const base64 = (text) => Buffer.from(text, 'utf8').toString('base64');

function packed(code, random) {
  const counts = new Map();
  for (const word of code.match(/\b\w+\b/g) || []) counts.set(word, (counts.get(word) || 0) + 1);
  const words = [...counts.keys()].sort((a, b) => counts.get(b) - counts.get(a));
  const radix = random() < 0.5 ? 62 : 36;
  const digit = (n) => (n < 36 ? n.toString(36) : String.fromCharCode(n + 29));
  const key = (n) => (n < radix ? '' : key(Math.floor(n / radix))) + digit(n % radix);
  const index = new Map(words.map((word, position) => [word, key(position)]));
  const body = code.replace(/\b\w+\b/g, (word) => index.get(word));
  return `eval(function(p,a,c,k,e,d){e=function(c){return(c<a?'':e(parseInt(c/a)))+((c=c%a)>35?String.fromCharCode(c+29):c.toString(36))};if(!''.replace(/^/,String)){while(c--)d[e(c)]=k[c]||e(c);k=[function(e){return d[e]}];e=function(){return'\\\\w+'};c=1};while(c--)if(k[c])p=p.replace(new RegExp('\\\\b'+e(c)+'\\\\b','g'),k[c]);return p}(${literal(body)},${radix},${words.length},${literal(words.join('|'))}.split('|'),0,{}))`;
}

const encoders = {
  packed,
  base64: (code, random) => (random() < 0.5 ? `eval(atob("${base64(code)}"));` : `new Function(atob('${base64(code)}'))();`),
  percent: (code) => `eval(unescape('${[...Buffer.from(code, 'latin1')].map((c) => '%' + c.toString(16).padStart(2, '0')).join('')}'));`,
  component: (code) => `Function(decodeURIComponent("${encodeURIComponent(code).replace(/'/g, '%27')}"))();`,
  codes: (code) => `eval(String.fromCharCode(${[...code].map((c) => c.charCodeAt(0)).join(',')}));`,
  shifted: (code) => `var k='';[${[...code].map((c) => c.charCodeAt(0) + 7).join(',')}].forEach(function(c){k+=String.fromCharCode(c-7)});eval(k);`,
  reversed: (code) => `eval(${literal([...code].reverse().join(''))}.split('').reverse().join(''));`,
  escapes: (code) => `eval("${[...code].map((c) => '\\x' + c.charCodeAt(0).toString(16).padStart(2, '0')).join('')}");`,
  jsfuck: (code) => jsfuck(code),
  symbols: (code) => symbols(code),
  faces: (code) => faces(code),
};

/// Six characters only; numbers and the letters that constants spell, the rest by way of escapes.
function jsfuck(code) {
  const number = (n) => (n === 0 ? '+[]' : n < 10 ? Array(n).fill('+!+[]').join('').replace(/^\+/, '') : '');
  const digits = (n) => String(n).split('').map((d) => '[' + (d === '0' ? '+[]' : d === '1' ? '+!+[]' : number(+d)) + ']').join('+');
  const index = (n) => (n < 10 ? number(n).replace(/^\+?/, '+').replace(/^\+\+/, '+').replace(/^\+!\+\[\]$/, '+!+[]') : digits(n).replace(/^\[(.*)\]\+/, '[$1]+'));
  const texts = { 'false': '(![]+[])', 'true': '(!![]+[])', 'undefined': '([][[]]+[])' };
  const letter = (c) => {
    for (const [text, expression] of Object.entries(texts)) if (text.includes(c)) return expression + '[' + index(text.indexOf(c)) + ']';
    return null;
  };
  const fill = ['f', 'i', 'l', 'l'].map((c) => letter(c) || '([![]]+[][[]])[+!+[]+[+[]]]').join('+');
  const parts = [...code].slice(0, 260).map((c) => letter(c) || (/\d/.test(c) ? '[' + number(+c) + ']' : `(+(${digits(c.charCodeAt(0))}))`));
  return `[][${fill}][${fill}](${parts.join('+')})()`;
}

function symbols(code) {
  const keys = ['___', '$$$', '__$', '_$_', '_$$', '$__', '$_$', '$$_'];
  const header = '$=~[];$={' + keys.map((key, i) => (i ? '' : '') + key + ':' + (i % 2 ? '(![]+"")[$]' : '++$')).join(',') + '};$.$_=($.$_=$+"")[$.$_$]+($._$=$.$_[$.__$])+($.$$=($.$+"")[$.__$]);';
  const body = [...code].slice(0, 400).map((c) => c.charCodeAt(0).toString(8).split('').map((d) => '$.' + keys[+d]).join('+')).join('+"\\\\"+');
  return `${header}$.$($.$($.$$+"\\""+${body}+"\\"")())();`;
}

function faces(code) {
  const digits = ['(c^_^o)', '(ﾟΘﾟ)', '((o^_^o)-(ﾟΘﾟ))', '(o^_^o)', '(ﾟｰﾟ)', '((ﾟｰﾟ)+(ﾟΘﾟ))', '((o^_^o)+(o^_^o))', '((ﾟｰﾟ)+(o^_^o))'];
  const body = [...code].slice(0, 300).map((c) => '(ﾟДﾟ)[ﾟεﾟ]+' + c.charCodeAt(0).toString(8).split('').map((d) => digits[+d]).join('+')).join('+');
  return `ﾟωﾟﾉ=/｀ｍ´）ﾉ ~┻━┻/['_'];o=(ﾟｰﾟ)=_=3;c=(ﾟΘﾟ)=(ﾟｰﾟ)-(ﾟｰﾟ);`.replace('o=(ﾟｰﾟ)=_=3;c=(ﾟΘﾟ)=(ﾟｰﾟ)-(ﾟｰﾟ);', 'o=ﾟｰﾟ=_=3;c=ﾟΘﾟ=ﾟｰﾟ-ﾟｰﾟ;ﾟДﾟ={};') + `(ﾟДﾟ)['_']((ﾟДﾟ)['_'](${body})(ﾟΘﾟ))('_');`;
}

function stringExpression(path) {
  const node = path.node;
  if (path.parent.type === 'ImportDeclaration' || path.parent.directive !== undefined) return false;
  if (path.key === 'key' && !path.parent.computed) return false;
  return node.value.length > 0;
}

/// Strings go to a table; a function, or the table itself, gives them back.
function toTable(tree, options, random) {
  const strings = [], index = new Map();
  const tableName = options.names === 'hex' ? '_0x' + hex(0x4000 + Math.floor(random() * 0xbfff)).slice(2) : options.names === 'words' ? 'stringTable' : '__' + 'abc'[Math.floor(random() * 3)];
  const getter = options.names === 'hex' ? '_0x' + hex(0x1000 + Math.floor(random() * 0x8fff)).slice(2) : options.names === 'words' ? 'getString' : '__d';
  const shift = options.shift ? 100 + Math.floor(random() * 300) : 0;
  const at = (text) => {
    if (!index.has(text)) { index.set(text, strings.length); strings.push(text); }
    const position = index.get(text) + shift;
    const number = types.numericLiteral(position);
    number.extra = { raw: options.decimal ? String(position) : hex(position), rawValue: position };
    const argument = options.quoted ? types.stringLiteral(hex(position)) : number;
    return options.direct
      ? types.memberExpression(types.identifier(tableName), number, true)
      : types.callExpression(types.identifier(getter), [argument]);
  };
  traverse(tree, {
    MemberExpression(path) {
      if (!path.node.computed && path.node.property.type === 'Identifier') {
        path.node.property = types.stringLiteral(path.node.property.name);
        path.node.computed = true;
      }
    },
  });
  traverse(tree, {
    StringLiteral(path) {
      if (stringExpression(path) && (random() < (options.share || 1))) { path.replaceWith(at(path.node.value)); path.skip(); }
    },
  });
  const shown = strings.map((text) => literal(options.encoded ? base64(text) : text)).join(',');
  const decode = options.encoded ? `atob(${tableName}[i])` : `${tableName}[i]`;
  let prefix = `var ${tableName}=[${shown}];`;
  if (!options.direct) {
    if (options.rotated) {
      const count = hex(0x50 + Math.floor(random() * 0x100));
      prefix += `(function(a,b){var c=function(d){while(--d){a['push'](a['shift']());}};c(++b);}(${tableName},${count}));`;
    }
    prefix += `var ${getter}=function(i,j){i=i-${options.decimal ? shift : hex(shift)};var s=${decode};return s;};`;
  }
  if (!strings.length) throw new Error('no strings');
  return prefix;
}

function escapeAll(tree, random, style) {
  traverse(tree, {
    StringLiteral(path) {
      if (path.parent.type === 'ImportDeclaration') return;
      const text = path.node.value;
      const escaped = [...text].map((c) => {
        const code = c.charCodeAt(0);
        return style === 'unicode' || code > 255 ? '\\u' + code.toString(16).padStart(4, '0') : '\\x' + code.toString(16).padStart(2, '0');
      }).join('');
      path.node.extra = { raw: `"${escaped}"`, rawValue: text };
    },
  });
}

function hexNumbers(tree) {
  traverse(tree, {
    NumericLiteral(path) {
      if (Number.isInteger(path.node.value)) path.node.extra = { raw: hex(path.node.value), rawValue: path.node.value };
    },
    BooleanLiteral(path) {
      const array = types.unaryExpression('!', types.arrayExpression([]));
      path.replaceWith(path.node.value ? types.unaryExpression('!', array) : array);
    },
  });
}

/// Bodies of functions become a switch in a loop, whose order is a text.
function flatten(tree, random) {
  let count = 0;
  traverse(tree, {
    Function: {
      exit(path) {
        const body = path.node.body;
        if (body.type !== 'BlockStatement' || body.body.length < 3) return;
        if (body.body.some((s) => /^(FunctionDeclaration|ClassDeclaration)$/.test(s.type) || (s.type === 'VariableDeclaration' && s.kind !== 'var'))) return;
        const order = body.body.map((_, i) => i).sort(() => random() - 0.5);
        const sequence = body.body.map((_, i) => order.indexOf(i)).join('|');
        const state = 'state' + count, position = 'position' + count++;
        const cases = order.map((original, place) => types.switchCase(types.stringLiteral(String(place)), [body.body[original], types.continueStatement()]));
        const head = parser.parse(`var ${state}='${sequence}'['split']('|'),${position}=0x0;`).program.body[0];
        const choice = types.memberExpression(types.identifier(state), types.updateExpression('++', types.identifier(position)), true);
        body.body = [head, types.whileStatement(parser.parseExpression('!![]'), types.blockStatement([types.switchStatement(choice, cases), types.breakStatement()]))];
      },
    },
  });
}

/// `options.kind` is an encoder, or `rewrite` with any of `flatten`, `table`, `escape`, `numbers`, `rename`.
function hiddenCode(code, options) {
  const random = seeded(options.seed || 1);
  if (options.kind !== 'rewrite') return encoders[options.kind](code, random);
  const tree = parser.parse(code);
  if (options.flatten) flatten(tree, random);
  let prefix = options.table ? toTable(tree, options.table, random) : '';
  if (options.escape) escapeAll(tree, random, options.escape);
  if (options.numbers) hexNumbers(tree);
  let result = prefix + generate(tree, { comments: false, jsescOption: { minimal: true } }).code;
  if (options.rename) result = renamed(result, { scheme: options.rename, topLevel: true, flat: true, seed: options.seed });
  return generate(parser.parse(result), Object.assign({ comments: false }, options.print || {})).code;
}

module.exports = { hiddenCode };
