-- specql: shop.Product constraints
-- content-sha256: 47a4321f0e149b65d2403427c16f65a8914865433db224e6f50ab944595c3f5b
ALTER TABLE shop.tb_product
    ADD CONSTRAINT tb_product_category_fkey FOREIGN KEY (fk_category)
    REFERENCES base.tb_category (pk_category) ON DELETE RESTRICT;
-- specql: end shop.Product constraints
