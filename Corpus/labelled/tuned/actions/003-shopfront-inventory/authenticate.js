'use strict'

/* eslint semi: ["error", "never"] */

const shop = (metadata.account.shop || '').replace(/^https?:\/\//, '').replace(/\/.*$/, '')
const valid = /^[a-z0-9][a-z0-9-]*\.myshopfront\.com$/i

const fail = (text) => {
  DOMO.log('authentication failed: ' + text)
  auth.authenticationFailed(text)
}

const check = () => {
  httprequest.addHeader('X-Shopfront-Access-Token', metadata.account.accesstoken)
  let text
  try {
    text = httprequest.get('https://' + shop + '/admin/api/2023-10/shop.json')
  } catch (e) {
    return 'The shop ' + shop + ' did not answer: ' + e.message
  }
  switch (httprequest.getStatusCode()) {
    case 200:
      DOMO.log('shop answer: ' + text)
      return ''
    case 401:
      return 'The access token was not accepted. Install the app again.'
    case 402:
      return 'The shop is frozen.'
    case 404:
      return 'There is no shop called ' + shop
    default:
      return 'Unexpected status ' + httprequest.getStatusCode()
  }
}

if (!valid.test(shop)) {
  fail('Please enter the address of the shop like this: my-store.myshopfront.com')
} else if (!metadata.account.accesstoken) {
  fail('The access token is missing.')
} else {
  const problem = check()
  if (problem) {
    fail(problem)
  } else {
    auth.authenticationSuccess()
  }
}
