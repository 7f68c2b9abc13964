// Changes the space between the tokens of a script, as people do by hand and tools do afterwards.
'use strict';
const parser = require('@babel/parser');
const { seeded } = require('./rename.js');

const operators = /^([-+*/%=<>!&|^?:]|=>|[-+*/%&|^]=|[=!]==?|[<>]=|<<|>>>?|&&|\|\||\*\*|\?\?|<<=|>>>?=)$/;

/// The tokens, each with the text in front of it: white space and comments. Templates are one token each.
function tokensOf(code) {
  const tree = parser.parse(code, { tokens: true });
  const tokens = [];
  let depth = 0;
  for (const token of tree.tokens) {
    if (token.start === token.end) continue;
    const text = code.slice(token.start, token.end);
    const last = tokens[tokens.length - 1];
    if (depth > 0) {
      last.end = token.end;
      if (text === '`') depth = 0;
    } else {
      tokens.push({ start: token.start, end: token.end, isComment: /^Comment/.test(token.type) });
      if (text === '`') depth = 1;
    }
  }
  return tokens;
}

function needsSpace(left, right) {
  const a = left[left.length - 1], b = right[0];
  if (/[\w$\\\u0080-\uffff]/.test(a) && /[\w$\\#\u0080-\uffff]/.test(b)) return true;
  return (a === '+' && b === '+') || (a === '-' && b === '-') || (a === '/' && b === '/') || (a === '/' && b === '*') ||
    (a === '<' && b === '!') || (/\d$/.test(left) && b === '.');
}

/// A person's compact or careless style: which spaces go, whether indentation and comments stay, what is joined.
function respaced(code, options) {
  const random = seeded(options.seed || 1);
  const tokens = tokensOf(code);
  let result = '', previous = null, lineLength = 0;
  const put = (text) => {
    result += text;
    const end = text.lastIndexOf('\n');
    lineLength = end < 0 ? lineLength + text.length : text.length - end - 1;
  };
  for (const token of tokens) {
    const text = code.slice(token.start, token.end);
    const before = previous ? code.slice(previous.end, token.start) : '';
    if (token.isComment && options.comments === false) {
      if (previous) previous = { ...previous, end: token.end, broke: previous.broke || before.includes('\n') };
      continue;
    }
    const left = previous ? previous.text : '';
    let gap = before;
    const breaks = before.includes('\n') || (previous && previous.broke);
    if (breaks) {
      const indentation = before.includes('\n') ? before.slice(before.lastIndexOf('\n') + 1) : '';
      const safe = /[;{},(]$/.test(left) && !previous.isComment || /^[}).]/.test(text);
      if (options.join && safe && lineLength + text.length < options.join && random() < options.joinChance) {
        gap = options.drop ? '' : ' ';
      } else {
        gap = '\n'.repeat(options.blankLines === false ? 1 : Math.max(1, before.split('\n').length - 1));
        if (options.indentation === 'tabs') gap += indentation.replace(/ {2,4}/g, '\t');
        else if (options.indentation === 'random') gap += ' '.repeat(Math.floor(random() * 9));
        else if (options.indentation !== 'none') gap += indentation;
      }
    } else if (options.drop && previous && !previous.isComment && !token.isComment) {
      const around = operators.test(left) || operators.test(text);
      const wanted = options.drop === 'all' || (options.drop === 'operators' && around && left !== 'return') ||
        (options.drop === 'commas' && /[,;]$/.test(left)) ||
        (options.drop === 'braces' && (text === '{' || text === '(' || left === ')' || left === '}'));
      if (wanted) gap = '';
    }
    if (options.allman && text === '{' && left === ')') gap = '\n' + ' '.repeat(2);
    if (previous && gap === '' && before !== '' && needsSpace(left, text)) gap = ' ';
    put(gap + text);
    previous = { ...token, text };
  }
  return result + '\n';
}

/// Breaks the lines of minified code at `options.columns`, where a token ends and no statement does by that.
function wrapped(code, options) {
  const tokens = tokensOf(code);
  let result = '', lineLength = 0, depth = 0, previous = '';
  let last = 0;
  for (const token of tokens) {
    const text = code.slice(token.start, token.end);
    const gap = code.slice(last, token.start);
    if (/^[})\]]$/.test(text)) depth--;
    const atEnd = options.at === 'statements' ? /[;{}]$/.test(previous) : /[,;{(&|?:+=[]$/.test(previous);
    const safe = atEnd && !/^[)\]};,.]/.test(text) && !/^(\+\+|--)$/.test(previous);
    if (safe && (lineLength + text.length > options.columns) && !gap.includes('\n')) {
      const indentation = options.indent ? ' '.repeat(Math.max(0, depth) * options.indent) : '';
      result += '\n' + indentation + text;
      lineLength = indentation.length + text.length;
    } else {
      result += gap + text;
      lineLength = (gap.includes('\n') ? 0 : lineLength + gap.length) + text.length;
    }
    if (/^([{([]|\$\{)$/.test(text)) depth++;
    previous = text;
    last = token.end;
  }
  return result + '\n';
}

/// Minified code with comments put between its statements, as if somebody had explained it.
function commented(code, options) {
  const random = seeded(options.seed || 1);
  const words = ['set up the client', 'read the settings', 'TODO: check', 'send it', 'helper', 'see the documentation', 'loop over all records'];
  let result = '', last = 0, previous = '';
  for (const token of tokensOf(code)) {
    const text = code.slice(token.start, token.end);
    if (/[;}]$/.test(previous) && /^(var|let|const|function|if|for|return)$/.test(text) && random() < 0.3) {
      result += `\n// ${words[Math.floor(random() * words.length)]}\n`;
    }
    result += code.slice(last, token.start) + text;
    last = token.end;
    previous = text;
  }
  return result + '\n';
}

module.exports = { commented, respaced, wrapped };
