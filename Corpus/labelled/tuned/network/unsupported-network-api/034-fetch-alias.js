'use strict'

const go = fetch // finding: unsupported-network-api
const there = 'https://api.antiquary.example/maps'

const maps = go(there)
const more = go(there + '?page=2')

Promise.all([maps, more])
  .then(list => Promise.all(list.map(r => r.text())))
  .then(texts => {
    datagrid.addColumn('Maps', datagrid.DATA_TYPE_STRING)
    texts.forEach(t => {
      datagrid.addCell(t)
      datagrid.endRow()
    })
  })
