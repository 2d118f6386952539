-- specql: shop.Item constraints
-- content-sha256: 920ea7f94e93819c91b8ae8308eeec6ba319a8c6a0236bb1b56ab6d79c35b3d4
ALTER TABLE shop.tb_item
    ADD CONSTRAINT tb_item_order_fkey FOREIGN KEY (tenant_id, fk_order)
    REFERENCES shop.tb_order (tenant_id, pk_order) ON DELETE RESTRICT;
-- specql: end shop.Item constraints
