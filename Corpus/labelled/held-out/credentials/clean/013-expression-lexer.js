const TOKEN = { NUMBER: 'number', OPERATOR: 'operator', LPAREN: 'left-paren', RPAREN: 'right-paren', EOF: 'end-of-file' };
function lex(input) {
  const out = [];
  let i = 0;
  while (i < input.length) {
    const c = input[i];
    if (/\d/.test(c)) {
      let token = '';
      while (i < input.length && /[\d.]/.test(input[i])) { token += input[i++]; }
      out.push({ token: TOKEN.NUMBER, text: token });
    } else {
      if ('+-*/'.includes(c)) { out.push({ token: TOKEN.OPERATOR, text: c }); }
      i++;
    }
  }
  out.push({ token: TOKEN.EOF, text: '' });
  return out;
}
const first = lex(metadata.parameters['Formula'] || '12*4+3');
datagrid.addColumn('tokens', datagrid.DATA_TYPE_DOUBLE);
datagrid.addCell(first.length);
datagrid.endRow();
