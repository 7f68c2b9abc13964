let pageToken = '';
let pages = 0;
httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
do {
  const res = JSON.parse(httprequest.get('https://www.googleapis.com/drive/v3/files?pageSize=100&fields=nextPageToken,files(id,name)' + (pageToken ? '&pageToken=' + encodeURIComponent(pageToken) : '')));
  res.files.forEach((f) => discovery.addOption(f.id, f.name));
  pageToken = res.nextPageToken;
  pages += 1;
} while (pageToken && pages < 20);
if (pages === 20) {
  DOMO.log('More than 2000 files, list is cut');
}
