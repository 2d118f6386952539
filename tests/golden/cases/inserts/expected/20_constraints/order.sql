-- specql: shop.Order constraints
-- content-sha256: 118414fe1f8a69da60ce78a05917e33cdca75dc0dbb00650219d9a8d4eb5b150
ALTER TABLE shop.tb_order
    ADD CONSTRAINT tb_order_origin_fkey FOREIGN KEY (tenant_id, fk_origin)
    REFERENCES shop.tb_order (tenant_id, pk_order) ON DELETE RESTRICT;

ALTER TABLE shop.tb_order
    ADD CONSTRAINT tb_order_first_item_fkey FOREIGN KEY (tenant_id, fk_first_item)
    REFERENCES shop.tb_order_item (tenant_id, pk_order_item) ON DELETE RESTRICT;
-- specql: end shop.Order constraints
