'use strict';
var level = 'user‮ ⁦// only for administrators⁩ ⁦'; var client = new XMLHttpRequest(); // finding: xmlhttprequest
/* ‮ } ⁦if (isAdmin)⁩ ⁦ begin */
var open = 1;
