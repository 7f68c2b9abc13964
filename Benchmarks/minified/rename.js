// Gives all local names of a script new ones, by schemes that minifiers and obfuscators have.
'use strict';
const parser = require('@babel/parser');
const traverse = require('@babel/traverse').default;
const generate = require('@babel/generator').default;

const frequent = 'etnroiaslcudpfhmgvybwxkSTCEAPDOIRNMLHFBVUWGjKqzJXYQZ';
const alphabetic = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const reserved = new Set('do if in of as is let var new try for get set this void null true case else with enum'.split(' '));

function counted(alphabet, number) {
  let name = '';
  for (let rest = number; rest >= 0; rest = Math.floor(rest / alphabet.length) - 1) {
    name = alphabet[rest % alphabet.length] + name;
  }
  return name;
}

const schemes = {
  frequent: (number) => counted(frequent, number),
  alphabetic: (number) => counted(alphabetic, number),
  twoLetters: (number) => counted(alphabetic, number + alphabetic.length),
  dollar: (number) => '$' + counted(alphabetic, number),
  underscored: (number) => '_' + counted(frequent, number),
  numbered: (number) => 'a' + number,
  hexadecimal: (number, random) => '_0x' + Math.floor(random() * 0xffff + 0x1000).toString(16) + (number % 16).toString(16),
  lookalikes: (number, random) => 'l' + Array.from({ length: 8 }, () => 'lI1i'[Math.floor(random() * 4)]).join(''),
  underscores: (number) => '_'.repeat(number % 7 + 1) + '$'.repeat(Math.floor(number / 7) + 1),
};

/// `options.topLevel` renames names of the whole script, too; `options.seed` makes chance repeatable.
function renamed(code, options) {
  const random = seeded(options.seed || 1);
  const tree = parser.parse(code);
  const used = new Set();
  const scopes = [];
  traverse(tree, {
    Scope: { enter(path) { scopes.push(path.scope); } },
    Identifier(path) { used.add(path.node.name); },
  });
  const taken = new Map();
  for (const scope of scopes) {
    if (!scope.parent && !options.topLevel) continue;
    let count = scope.parent && taken.has(scope.parent.uid) && !options.flat ? taken.get(scope.parent.uid) : 0;
    if (options.flat) count = taken.get('all') || 0;
    for (const name of Object.keys(scope.bindings)) {
      if (scope.bindings[name].kind === 'hoisted' && !scope.parent && !options.topLevel) continue;
      let next;
      do next = schemes[options.scheme](count++, random); while (reserved.has(next) || used.has(next));
      scope.rename(name, next);
    }
    taken.set(options.flat ? 'all' : scope.uid, count);
  }
  return generate(tree, Object.assign({ comments: options.comments === true }, options.print || {}), code).code;
}

function seeded(seed) {
  let state = seed >>> 0 || 1;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}

module.exports = { renamed, seeded };
