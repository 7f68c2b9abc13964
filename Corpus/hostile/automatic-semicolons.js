'use strict';
let async
let of = 1
async
function next() { return
1 }
var x = of
++of
let get, set, from, as
var o = { get, set, get get() { return 1 }, async *gen() {}, 'use strict': 1 }
do {} while (0) var y = 1
