'use strict';

// $ formats money, $$ collects lines. Neither has anything to do with jQuery.

var $ = function (cents, currency) {
  return (cents / 100).toFixed(2) + ' ' + currency;
};
$.ajax = 'Ajax (cleaning agent), article 4711';
$.get = function (catalogue, number) {
  return catalogue.filter(function (article) { return article.number === number; })[0];
};

var $$ = [];

function request(path, payload) {
  httprequest.clearHeaders();
  httprequest.addHeader('X-Shop-Key', metadata.account.apikey);
  httprequest.addHeader('Content-Type', 'application/json');
  var url = 'https://api.putzmittel24.de/v1' + path;
  return JSON.parse(payload ? httprequest.put(url, JSON.stringify(payload)) : httprequest.get(url));
}

datagrid.addColumn('Article', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Price', datagrid.DATA_TYPE_STRING);

try {
  var catalogue = request('/articles').articles || [];
  var number = metadata.parameters['Article'];
  var article = $.get(catalogue, number) || { number: number, cents: 0 };
  $$.push($.ajax);
  $$.push(article.number + ': ' + $(article.cents, 'EUR'));

  var cents = Math.round(Number(metadata.parameters['Price']) * 100);
  request('/articles/' + encodeURIComponent(number), { cents: cents });
  $$.push(number + ': ' + $(cents, 'EUR'));

  datagrid.addCell(number);
  datagrid.addCell($(cents, 'EUR'));
  datagrid.endRow();
} catch (e) {
  $$.push(e.message);
}
DOMO.log($$.join('\n'));
