'use strict';
var a = 'À¯', b = 'í €', c = 'õ€€€', d = 'â‚';
