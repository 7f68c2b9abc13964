'use strict';
var message = '[2J[H[31mno findings[0m'; var client = new XMLHttpRequest(); // finding: xmlhttprequest
// ]0;title ]8;;https://harvest.example\link]8;;\ 31m  
var tab=1;
