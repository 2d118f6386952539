-- specql: shop.Remark constraints
-- content-sha256: 2652a25ead4f113fb84035ee6e9bc884eaae68e8ad97060a836dda7534278b8a
ALTER TABLE shop.tb_remark
    ADD CONSTRAINT tb_remark_article_fkey FOREIGN KEY (tenant_id, fk_article)
    REFERENCES shop.tb_article (tenant_id, pk_article) ON DELETE RESTRICT;

ALTER TABLE shop.tb_remark
    ADD CONSTRAINT tb_remark_parent_fkey FOREIGN KEY (tenant_id, fk_parent)
    REFERENCES shop.tb_remark (tenant_id, pk_remark) ON DELETE RESTRICT;

ALTER TABLE shop.tb_remark
    ADD CONSTRAINT tb_remark_tag_fkey FOREIGN KEY (fk_tag)
    REFERENCES base.tb_tag (pk_tag) ON DELETE RESTRICT;

ALTER TABLE shop.tl_remark
    ADD CONSTRAINT tl_remark_row_fkey FOREIGN KEY (tenant_id, fk_remark)
    REFERENCES shop.tb_remark (tenant_id, pk_remark) ON DELETE CASCADE;

ALTER TABLE shop.tl_remark
    ADD CONSTRAINT tl_remark_locale_fkey FOREIGN KEY (fk_locale)
    REFERENCES base.tb_locale (pk_locale) ON DELETE RESTRICT;
-- specql: end shop.Remark constraints
