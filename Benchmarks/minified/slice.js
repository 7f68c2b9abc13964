// Cuts parts out of scripts, and puts parts into them, at the borders of statements.
'use strict';
const parser = require('@babel/parser');
const traverse = require('@babel/traverse').default;
const { seeded } = require('./rename.js');

function listsOf(code) {
  const lists = [];
  traverse(parser.parse(code, { allowReturnOutsideFunction: true }), {
    Program(path) { lists.push(path.node.body); },
    BlockStatement(path) { if (path.parentPath.isFunction()) lists.push(path.node.body); },
  });
  return lists.filter((list) => list.length);
}

function dedented(text, column) {
  const lead = ' '.repeat(column);
  return text.split('\n').map((line) => (line.startsWith(lead) ? line.slice(column) : line.replace(/^\s+/, (space) => space.slice(Math.min(space.length, column))))).join('\n');
}

/// A run of statements that has between `options.least` and `options.most` lines, or an error.
function sliced(code, options) {
  const random = seeded(options.seed || 1);
  const runs = [];
  for (const list of listsOf(code)) {
    for (let first = 0; first < list.length; first++) {
      for (let last = first; last < list.length; last++) {
        const count = list[last].loc.end.line - list[first].loc.start.line + 1;
        if (count > options.most) break;
        if (count >= options.least) runs.push([list[first], list[last]]);
      }
      if (runs.length > 4000) break;
    }
  }
  if (!runs.length) throw new Error('no run of statements is of this length');
  const [first, last] = runs[Math.floor(random() * runs.length)];
  let text = dedented(code.slice(first.start, last.end), first.loc.start.column) + '\n';
  if (/^\s*return\b/m.test(text)) {
    try { parser.parse(text); } catch { text = 'function run() {\n' + text.replace(/^(?=.)/gm, '  ') + '}\n'; }
  }
  parser.parse(text);
  return text;
}

/// The script with `options.part` between two of its statements, in the script or, by chance, in a function.
function inserted(code, options) {
  const random = seeded(options.seed || 1);
  const lists = listsOf(code);
  const inner = lists.filter((list) => list.length > 2);
  const list = random() < 0.2 && inner.length ? inner[Math.floor(random() * inner.length)] : lists[0];
  const place = Math.floor(random() * (list.length + 1));
  const offset = place === list.length ? list[place - 1].end : list[place].start;
  const before = code.slice(0, offset).replace(/[ \t]*$/, ''), after = code.slice(offset);
  const part = options.part.replace(/\s*$/, '');
  const open = place === list.length || !/\n$/.test(before) && before !== '' ? '\n' : '';
  const text = before + open + part + '\n' + (place === list.length ? after.replace(/^\n/, '') : after);
  parser.parse(text, { allowReturnOutsideFunction: true });
  return text;
}

module.exports = { sliced, inserted };
