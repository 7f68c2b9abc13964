'use strict';
var text = '';
while (text !== 'XMLHttpReques') {
  text += 'X';
}
for (var i = 0; i >= 0; i++) {
  text = text.replace(/^/, '$&$&');
}
var value = window[text];
