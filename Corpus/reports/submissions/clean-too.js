'use strict';
DOMO.log('done, too');
