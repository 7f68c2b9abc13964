'use strict';

class Calculator {
  constructor() {
    this.stack = [];
  }

  // reverse polish notation, so no parser is needed
  eval(text) {
    for (const token of text.split(' ')) {
      if (/^-?\d+(\.\d+)?$/.test(token)) {
        this.stack.push(Number(token));
      } else {
        const [b, a] = [this.stack.pop(), this.stack.pop()];
        this.stack.push({ '+': a + b, '-': a - b, '*': a * b, '/': a / b }[token]);
      }
    }
    return this.stack.pop();
  }
}

const calc = new Calculator();
const price = calc.eval(`${Number(metadata.parameters['Net'])} 1.2 *`);
const rounded = calc['eval']('10 2 /') + price;

const answer = httprequest.post('https://api.winery.example/prices', JSON.stringify({ rounded }));
datagrid.addColumn('Answer', datagrid.DATA_TYPE_STRING);
datagrid.addCell(answer);
datagrid.endRow();
