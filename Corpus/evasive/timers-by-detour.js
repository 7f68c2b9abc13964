'use strict';

var code = 'attempts' + ' = ' + '0';
globalThis.attempts = 3;

window['set' + 'Timeout'](code, 10); // finding: dynamic-code
setInterval.call(null, code, 1000); // finding: dynamic-code

var later = setTimeout;
later('attempts = 1', 5); // finding: dynamic-code
later(function () { DOMO.log('a function is no text'); }, 5);
