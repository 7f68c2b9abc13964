// sloppy: "eval" may be a parameter here (strict code would not even parse)
function score(eval, weights) {
  var sum = 0;
  for (var key in weights) {
    sum += eval(key) * weights[key];
  }
  return sum;
}

var exam = JSON.parse(httprequest.get('https://api.drivingschool.example/exams/last'));
var points = score(function (k) { return exam[k] || 0; }, { theory: 0.4, practice: 0.6 });

datagrid.addColumn('Points', datagrid.DATA_TYPE_DOUBLE);
datagrid.addCell(points);
datagrid.endRow();
