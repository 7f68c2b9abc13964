// sloppy script: a function in a block of a function also makes a var of that function
(function () {
  {
    function XMLHttpRequest() {}
    XMLHttpRequest.prototype.load = function (path) {
      return httprequest.get('https://api.clockmaker.example' + path);
    };
  }

  var loader = new XMLHttpRequest();
  var clocks = JSON.parse(loader.load('/clocks?slow=true'));

  datagrid.addColumn('Clock', datagrid.DATA_TYPE_STRING);
  for (var i = 0; i < clocks.length; i++) {
    datagrid.addCell(clocks[i].serial);
    datagrid.endRow();
  }
})();
