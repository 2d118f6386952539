-- specql: shop.Product constraints
-- content-sha256: 9a350e902ea0cafbefa8cfb450d8c0749310ca58f0acd62ff1e943594c727de7
ALTER TABLE shop.tb_product
    ADD CONSTRAINT tb_product_supplier_fkey FOREIGN KEY (tenant_id, fk_supplier)
    REFERENCES shop.tb_supplier (tenant_id, pk_supplier) ON DELETE RESTRICT;

ALTER TABLE shop.tb_product_similar
    ADD CONSTRAINT tb_product_similar_product_fkey FOREIGN KEY (tenant_id, fk_product)
    REFERENCES shop.tb_product (tenant_id, pk_product) ON DELETE CASCADE;

ALTER TABLE shop.tb_product_similar
    ADD CONSTRAINT tb_product_similar_similar_fkey FOREIGN KEY (tenant_id, fk_similar)
    REFERENCES shop.tb_product (tenant_id, pk_product) ON DELETE CASCADE;

ALTER TABLE shop.tb_product
    ADD CONSTRAINT tb_product_replaced_by_fkey FOREIGN KEY (tenant_id, fk_replaced_by)
    REFERENCES shop.tb_product (tenant_id, pk_product) ON DELETE RESTRICT;

ALTER TABLE shop.tb_product
    ADD CONSTRAINT tb_product_about_product_fkey FOREIGN KEY (tenant_id, fk_about_product)
    REFERENCES shop.tb_product (tenant_id, pk_product) ON DELETE RESTRICT;

ALTER TABLE shop.tb_product
    ADD CONSTRAINT tb_product_about_supplier_fkey FOREIGN KEY (tenant_id, fk_about_supplier)
    REFERENCES shop.tb_supplier (tenant_id, pk_supplier) ON DELETE RESTRICT;
-- specql: end shop.Product constraints
