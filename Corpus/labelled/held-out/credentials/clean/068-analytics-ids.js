var GA_ID = 'UA-⟦[0-9]{8}⟧-2';
var GTM_ID = 'GTM-⟦[A-Z0-9]{7}⟧';
var PIXEL = '⟦[0-9]{15}⟧';
var snippet = '<script async src="https://www.googletagmanager.com/gtm.js?id=' + GTM_ID + '"></script><noscript><img src="https://www.facebook.com/tr?id=' + PIXEL + '&ev=PageView"></noscript>';

httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
httprequest.addHeader('Content-Type', 'application/json');
var res = httprequest.put('https://api.storefront-cms.com/pages/' + metadata.parameters['Page'], JSON.stringify({ head: snippet, analytics: GA_ID }));
datagrid.magicParseJSON(res);
