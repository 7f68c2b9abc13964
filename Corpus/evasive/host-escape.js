'use strict';

var Runtime = this['Ja' + 'va']['ty' + 'pe']('java.lang.Runtime'); // finding: dynamic-code
var answer = globalThis['glotPoly'.slice(4) + 'glot'].eval('js', '6 * 7'); // finding: dynamic-code
self['lo' + 'ad']('classpath:shared/retry.js'); // finding: dynamic-code

DOMO.log(String(Runtime.getRuntime().availableProcessors()) + answer);
