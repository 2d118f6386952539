-- specql: common.Industry constraints
-- content-sha256: a6e4748a38cb6f8eaf0037aafadd329cdf68a4ead5116a6a4fcb1cfc38daa028
ALTER TABLE common.tb_industry
    ADD CONSTRAINT tb_industry_replaces_fkey FOREIGN KEY (fk_replaces)
    REFERENCES common.tb_industry (pk_industry) ON DELETE RESTRICT;

ALTER TABLE common.tb_industry
    ADD CONSTRAINT tb_industry_parent_industry_fkey FOREIGN KEY (fk_parent_industry)
    REFERENCES common.tb_industry (pk_industry) ON DELETE RESTRICT;
-- specql: end common.Industry constraints
