'use strict';
DOMO.log('done');
