'use strict';// a commentvar client = new XMLHttpRequest();var text = 'x';
