-- specql: shop.Order constraints
-- content-sha256: c936d7ea4ffa9db054d29f28a7180796a9b0b8fe824e5b2fe2872388068d3b2b
ALTER TABLE shop.tb_order
    ADD CONSTRAINT tb_order_follows_fkey FOREIGN KEY (tenant_id, fk_follows)
    REFERENCES shop.tb_order (tenant_id, pk_order) ON DELETE RESTRICT;

ALTER TABLE shop.tb_order_labels
    ADD CONSTRAINT tb_order_labels_order_fkey FOREIGN KEY (tenant_id, fk_order)
    REFERENCES shop.tb_order (tenant_id, pk_order) ON DELETE CASCADE;

ALTER TABLE shop.tb_order_labels
    ADD CONSTRAINT tb_order_labels_label_fkey FOREIGN KEY (tenant_id, fk_label)
    REFERENCES shop.tb_label (tenant_id, pk_label) ON DELETE CASCADE;
-- specql: end shop.Order constraints
