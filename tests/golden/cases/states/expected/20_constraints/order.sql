-- specql: shop.Order constraints
-- content-sha256: b15a8776c61efccd7b9804b5343a7ded1ceaed9b3be2372304843a0d56f8c513
ALTER TABLE shop.tb_order_tags
    ADD CONSTRAINT tb_order_tags_order_fkey FOREIGN KEY (tenant_id, fk_order)
    REFERENCES shop.tb_order (tenant_id, pk_order) ON DELETE CASCADE;

ALTER TABLE shop.tb_order_tags
    ADD CONSTRAINT tb_order_tags_tag_fkey FOREIGN KEY (fk_tag)
    REFERENCES base.tb_tag (pk_tag) ON DELETE CASCADE;
-- specql: end shop.Order constraints
