-- specql: shop.Basket constraints
-- content-sha256: c836a06486b9781cfb3f1a6ec100b4a30c9238fc279252cfeae82b13a32fe753
ALTER TABLE shop.tb_basket
    ADD CONSTRAINT tb_basket_voucher_fkey FOREIGN KEY (tenant_id, fk_voucher)
    REFERENCES shop.tb_voucher (tenant_id, pk_voucher) ON DELETE RESTRICT;
-- specql: end shop.Basket constraints
