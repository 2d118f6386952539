-- specql: shop.Product constraints
-- content-sha256: e059c0439083961db35e1c5b221e7785b4b23bf84bcb4ff9381448c0e2db58f8
ALTER TABLE shop.tl_product_text
    ADD CONSTRAINT tl_product_text_row_fkey FOREIGN KEY (tenant_id, fk_product)
    REFERENCES shop.tb_product (tenant_id, pk_product) ON DELETE CASCADE;

ALTER TABLE shop.tl_product_text
    ADD CONSTRAINT tl_product_text_locale_fkey FOREIGN KEY (fk_locale)
    REFERENCES common.tb_locale (pk_locale) ON DELETE RESTRICT;
-- specql: end shop.Product constraints
