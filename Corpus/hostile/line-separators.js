'use strict';
// this comment ends here: var client = new XMLHttpRequest(); 
var text = 'one two three';
/*   */ var last = 1;
