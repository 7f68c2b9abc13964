'use strict';

// Counts uses of the action the way web pages do it.
function countByPicture() {
  var picture = new Image(); // finding: unsupported-network-api
  picture.src = 'https://api.stockroom.example/count.gif?action=move-item';
}

function countByBeacon() {
  navigator.sendBeacon('https://api.stockroom.example/count', 'move-item'); // finding: unsupported-network-api
}

function loadLibrary() {
  var script = document.createElement('script'); // finding: unsupported-network-api
  script.src = 'https://cdn.stockroom.example/formulas.js';
  document.head.appendChild(script);
}

var paragraph = document.createElement('p');
paragraph.textContent = 'counted';
countByPicture();
countByBeacon();
loadLibrary();
