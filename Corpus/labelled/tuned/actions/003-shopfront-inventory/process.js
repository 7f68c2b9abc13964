'use strict'

const shop = (metadata.account.shop || '').replace(/^https?:\/\//, '').replace(/\/.*$/, '')
const api = 'https://' + shop + '/admin/api/2023-10'
const below = parseInt(metadata.parameters.Below, 10)

/* Link: <https://…page_info=abc>; rel="next", <…>; rel="previous" */
const parseLink = (header) => {
  const links = {}
  if (!header) {
    return links
  }
  header.split(/,\s*(?=<)/).forEach((part) => {
    const m = /<([^>]+)>\s*;\s*rel="?([^";]+)"?/.exec(part)
    if (m) {
      links[m[2]] = m[1]
    }
  })
  return links
}

const page = (url) => {
  httprequest.clearHeaders()
  httprequest.addHeader('X-Shopfront-Access-Token', metadata.account.accesstoken)
  const text = httprequest.get(url)
  if (httprequest.getStatusCode() === 429) {
    DOMO.log('call limit: ' + httprequest.getResponseHeader('X-Shopfront-Api-Call-Limit'))
    DOMO.sleep(2000)
    return page(url)
  }
  if (httprequest.getStatusCode() !== 200) {
    throw new Error('GET ' + url + ' gave ' + httprequest.getStatusCode())
  }
  return { body: JSON.parse(text), next: parseLink(httprequest.getResponseHeader('Link')).next }
}

const collect = (path, field) => {
  const all = []
  let url = api + path
  while (url) {
    const { body, next } = page(url)
    all.push(...body[field])
    url = next
    if (next) {
      DOMO.log('next page of ' + field + ': ' + next)
    }
  }
  return all
}

const byId = (list) => list.reduce((map, item) => map.set(String(item.id), item), new Map())

datagrid.addColumn('SKU', datagrid.DATA_TYPE_STRING)
datagrid.addColumn('Product', datagrid.DATA_TYPE_STRING)
datagrid.addColumn('Available', datagrid.DATA_TYPE_DOUBLE)
datagrid.addColumn('Updated', datagrid.DATA_TYPE_DATETIME)

try {
  const products = collect('/products.json?limit=250&fields=id,title,variants', 'products')
  const variants = new Map()
  products.forEach((product) => {
    product.variants.forEach((v) => {
      variants.set(String(v.inventory_item_id), { sku: v.sku, title: product.title + ' / ' + v.title })
    })
  })

  const locations = byId(collect('/locations.json', 'locations'))
  const wanted = [...locations.values()].find((l) => l.name === metadata.parameters.Location)
  if (!wanted) {
    throw new Error('No location is called ' + metadata.parameters.Location)
  }

  collect('/inventory_levels.json?limit=250&location_ids=' + wanted.id, 'inventory_levels')
    .filter((level) => isNaN(below) || level.available < below)
    .forEach((level) => {
      const v = variants.get(String(level.inventory_item_id)) || { sku: '?', title: '?' }
      datagrid.addCell(v.sku)
      datagrid.addCell(v.title)
      datagrid.addCell(level.available)
      datagrid.addCell(level.updated_at)
      datagrid.endRow()
    })
} catch (e) {
  DOMO.log(e.message)
  datagrid.error(1, e.message)
}
