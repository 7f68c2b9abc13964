'use strict';

/**
 * Discount rules such as "price * 0.9 + 2" are evaluated by a small recursive descent parser.
 * evaluate() and rule.eval() are ours; nothing is handed to the JavaScript engine.
 */
class Rule {
  constructor(text) {
    this.tokens = text.match(/\d+(\.\d+)?|[a-z]+|[-+*/()]/gi) || [];
    this.position = 0;
  }

  peek() { return this.tokens[this.position]; }

  take() { return this.tokens[this.position++]; }

  factor(scope) {
    const token = this.take();
    if (token === '(') {
      const value = this.sum(scope);
      this.take();
      return value;
    }
    return /^\d/.test(token) ? Number(token) : Number(scope[token]);
  }

  product(scope) {
    let value = this.factor(scope);
    while (this.peek() === '*' || this.peek() === '/') {
      value = this.take() === '*' ? value * this.factor(scope) : value / this.factor(scope);
    }
    return value;
  }

  sum(scope) {
    let value = this.product(scope);
    while (this.peek() === '+' || this.peek() === '-') {
      value = this.take() === '+' ? value + this.product(scope) : value - this.product(scope);
    }
    return value;
  }

  eval(scope) {
    this.position = 0;
    return this.sum(scope);
  }
}

const evaluate = (text, scope) => new Rule(text).eval(scope);

datagrid.addColumn('Article', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Price', datagrid.DATA_TYPE_DOUBLE);

try {
  const article = metadata.parameters['Article'];
  const price = evaluate(metadata.parameters['Rule'], { price: Number(metadata.parameters['Price']) });
  httprequest.addHeader('X-Key', metadata.account.apikey);
  httprequest.addHeader('Content-Type', 'application/json');
  httprequest.put(`https://api.rabattwerk.eu/v1/articles/${encodeURIComponent(article)}`, JSON.stringify({ price }));
  datagrid.addCell(article);
  datagrid.addCell(price);
  datagrid.endRow();
} catch (e) {
  DOMO.log(`rule: ${e.message}`);
}
