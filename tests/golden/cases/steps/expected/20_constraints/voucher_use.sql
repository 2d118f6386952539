-- specql: shop.VoucherUse constraints
-- content-sha256: f9bea04c42d3ce5bea6d7873a118a0d80d8ee8092ce43a9bc12e27c931ccabce
ALTER TABLE shop.tb_voucher_use
    ADD CONSTRAINT tb_voucher_use_voucher_fkey FOREIGN KEY (tenant_id, fk_voucher)
    REFERENCES shop.tb_voucher (tenant_id, pk_voucher) ON DELETE RESTRICT;
-- specql: end shop.VoucherUse constraints
