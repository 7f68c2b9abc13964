'use strict';
var records = [1, 2