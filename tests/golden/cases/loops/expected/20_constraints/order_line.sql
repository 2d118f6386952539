-- specql: shop.OrderLine constraints
-- content-sha256: 3513220c983bf79624689d3cb80e0bdb26d3335338dd726b041d5baf8a5f889c
ALTER TABLE shop.tb_order_line
    ADD CONSTRAINT tb_order_line_order_fkey FOREIGN KEY (tenant_id, fk_order)
    REFERENCES shop.tb_order (tenant_id, pk_order) ON DELETE RESTRICT;

ALTER TABLE shop.tb_order_line
    ADD CONSTRAINT tb_order_line_article_fkey FOREIGN KEY (tenant_id, fk_article)
    REFERENCES shop.tb_article (tenant_id, pk_article) ON DELETE RESTRICT;
-- specql: end shop.OrderLine constraints
