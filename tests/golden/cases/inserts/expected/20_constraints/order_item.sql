-- specql: shop.OrderItem constraints
-- content-sha256: b94c7dc2e2a5eaf95206740399e835b82e31f2d9691fd49e89d5520872edba6d
ALTER TABLE shop.tb_order_item
    ADD CONSTRAINT tb_order_item_order_fkey FOREIGN KEY (tenant_id, fk_order)
    REFERENCES shop.tb_order (tenant_id, pk_order) ON DELETE RESTRICT;

ALTER TABLE shop.tb_order_item
    ADD CONSTRAINT tb_order_item_product_fkey FOREIGN KEY (tenant_id, fk_product)
    REFERENCES shop.tb_product (tenant_id, pk_product) ON DELETE RESTRICT;

ALTER TABLE shop.tb_order_item
    ADD CONSTRAINT tb_order_item_replaces_fkey FOREIGN KEY (tenant_id, fk_replaces)
    REFERENCES shop.tb_order_item (tenant_id, pk_order_item) ON DELETE RESTRICT;
-- specql: end shop.OrderItem constraints
