'use strict';

const list = ['records'];
list.push(list);
DOMO.log(list + '');
DOMO.log(list.join() + String(list) + `${list}`);
DOMO.log(list.flat(Infinity).length);

let deep = ['records'];
for (let i = 0; i < 2000; i++) {
  deep = [deep];
}
DOMO.log('deep: ' + deep);
DOMO.log(JSON.stringify(deep));

const pair = { list };
list.push(pair);
DOMO.log(JSON.stringify(pair) + `${pair}`);

const first = {};
const second = { first };
first.second = second;
Object.setPrototypeOf(first, second);
Object.setPrototypeOf(second, first);
DOMO.log(first.missing);
