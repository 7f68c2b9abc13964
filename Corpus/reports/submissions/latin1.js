'use strict';
DOMO.log('café');
