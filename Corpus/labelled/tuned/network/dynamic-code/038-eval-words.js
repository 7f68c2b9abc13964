'use strict';

const evaluation = { eval: 3, evalDate: '2024-05-01', medieval: true, retrieval: 'fast' };
const teacher = evaluation.eval + evaluation['eval'];
const evaluate = (e) => (e.retrieval === 'fast' ? 1 : 2);

const notes = [
  'eval("1 + 1") is listed as forbidden in our handbook',
  "new Function('return this')()",
  `setTimeout("x()", 1) ${evaluate(evaluation)}`,
];

const { eval: mark, ...others } = evaluation;
const risky = /\beval\s*\(|new Function\s*\(/.test(metadata.parameters['Comment'] || '');

const payload = JSON.stringify({ teacher, mark, others, notes, risky, Function: 'teacher', constructor: null });
const res = httprequest.put('https://api.schoolbook.example/evaluations/1', payload);

datagrid.addColumn('Saved', datagrid.DATA_TYPE_STRING);
datagrid.addCell(res);
datagrid.endRow();
