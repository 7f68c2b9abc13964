// hard
// Cập nhật trạng thái đơn hàng trên hệ thống kho
var taiKhoan = 'domo.kho';
var matKhau = 'PhoBo' + 2020; // finding: hardcoded-credentials
var donHang = metadata.parameters['Don hang'];

httprequest.addHeader('Content-Type', 'application/json');
var phien = JSON.parse(httprequest.post('https://kho.saigon-logistics.vn/dang-nhap', JSON.stringify({ taiKhoan: taiKhoan, matKhau: matKhau })));
httprequest.addHeader('X-Phien', phien.ma);
var res = httprequest.put('https://kho.saigon-logistics.vn/don-hang/' + donHang, JSON.stringify({ trangThai: metadata.parameters['Trang thai'] }));
datagrid.magicParseJSON(res);
