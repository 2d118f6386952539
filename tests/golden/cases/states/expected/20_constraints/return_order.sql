-- specql: shop.ReturnOrder constraints
-- content-sha256: ad9d8a661565d4fb58b62bc5972d5fbbd92fb3d21b27246d65881f646ae4e678
ALTER TABLE shop.tb_return_order_tags
    ADD CONSTRAINT tb_return_order_tags_return_order_fkey FOREIGN KEY (tenant_id, fk_return_order)
    REFERENCES shop.tb_return_order (tenant_id, pk_return_order) ON DELETE CASCADE;

ALTER TABLE shop.tb_return_order_tags
    ADD CONSTRAINT tb_return_order_tags_tag_fkey FOREIGN KEY (fk_tag)
    REFERENCES base.tb_tag (pk_tag) ON DELETE CASCADE;
-- specql: end shop.ReturnOrder constraints
