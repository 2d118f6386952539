-- specql: shop.Movement constraints
-- content-sha256: a9c90d1eeda315731eeae89c0f6aa3498f13f746b3b66d0054113f7d1dc3aa7b
ALTER TABLE shop.tb_movement
    ADD CONSTRAINT tb_movement_product_fkey FOREIGN KEY (tenant_id, fk_product)
    REFERENCES shop.tb_product (tenant_id, pk_product) ON DELETE RESTRICT;
-- specql: end shop.Movement constraints
