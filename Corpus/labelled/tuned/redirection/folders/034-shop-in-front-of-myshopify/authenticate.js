'use strict';

if (/^shp(at|pa)_/.test(metadata.account.apikey)) {
    auth.authenticationSuccess();
} else {
    auth.authenticationFailed('This is not an Admin API token; see https://help.shopify.com');
}
