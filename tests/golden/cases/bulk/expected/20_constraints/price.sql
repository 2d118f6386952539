-- specql: shop.Price constraints
-- content-sha256: bfcd9c9b17cfca861eaa1b3588801003b2dbc33dc1dced2b1a0333157360613d
ALTER TABLE shop.tb_price
    ADD CONSTRAINT tb_price_seller_fkey FOREIGN KEY (tenant_id, fk_seller)
    REFERENCES shop.tb_seller (tenant_id, pk_seller) ON DELETE RESTRICT;
-- specql: end shop.Price constraints
