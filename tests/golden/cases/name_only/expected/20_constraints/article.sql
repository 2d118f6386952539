-- specql: cms.Article constraints
-- content-sha256: 0e7e5c7447546fb437234ce54017017b66bbe380074d375522d5f8fb854a6910
ALTER TABLE cms.tb_article
    ADD CONSTRAINT tb_article_section_fkey FOREIGN KEY (tenant_id, fk_section)
    REFERENCES cms.tb_section (tenant_id, pk_section) ON DELETE RESTRICT;
-- specql: end cms.Article constraints
