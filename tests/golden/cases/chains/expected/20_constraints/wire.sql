-- specql: shop.Wire constraints
-- content-sha256: 0a252f6967107feb5ded9158c323a07206748786e96789fa8e5702109e404e51
ALTER TABLE shop.tb_wire
    ADD CONSTRAINT tb_wire_source_fkey FOREIGN KEY (tenant_id, fk_source)
    REFERENCES shop.tb_node (tenant_id, pk_node) ON DELETE RESTRICT;

ALTER TABLE shop.tb_wire
    ADD CONSTRAINT tb_wire_target_fkey FOREIGN KEY (tenant_id, fk_target)
    REFERENCES shop.tb_node (tenant_id, pk_node) ON DELETE RESTRICT;
-- specql: end shop.Wire constraints
