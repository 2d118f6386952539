-- specql: shop.Article constraints
-- content-sha256: f66a1f58d8fae0b0b725e242f14d12646b69b08a747b42c89e41bf46fcd24fe1
ALTER TABLE shop.tb_article
    ADD CONSTRAINT tb_article_main_tag_fkey FOREIGN KEY (fk_main_tag)
    REFERENCES base.tb_tag (pk_tag) ON DELETE RESTRICT;

ALTER TABLE shop.tb_article_tags
    ADD CONSTRAINT tb_article_tags_article_fkey FOREIGN KEY (tenant_id, fk_article)
    REFERENCES shop.tb_article (tenant_id, pk_article) ON DELETE CASCADE;

ALTER TABLE shop.tb_article_tags
    ADD CONSTRAINT tb_article_tags_tag_fkey FOREIGN KEY (fk_tag)
    REFERENCES base.tb_tag (pk_tag) ON DELETE CASCADE;

ALTER TABLE shop.tb_article
    ADD CONSTRAINT tb_article_about_tag_fkey FOREIGN KEY (fk_about_tag)
    REFERENCES base.tb_tag (pk_tag) ON DELETE RESTRICT;

ALTER TABLE shop.tb_article
    ADD CONSTRAINT tb_article_about_remark_fkey FOREIGN KEY (tenant_id, fk_about_remark)
    REFERENCES shop.tb_remark (tenant_id, pk_remark) ON DELETE RESTRICT;
-- specql: end shop.Article constraints
