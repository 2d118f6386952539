-- specql: work.Company constraints
-- content-sha256: d42346be4f348a199e4c0ce4eb3d8fdde91250878a55a088930ea24181bec391
ALTER TABLE work.tb_company
    ADD CONSTRAINT tb_company_country_fkey FOREIGN KEY (fk_country)
    REFERENCES base.tb_country (pk_country) ON DELETE RESTRICT;

ALTER TABLE work.tb_company
    ADD CONSTRAINT tb_company_r_fkey FOREIGN KEY (fk_r)
    REFERENCES base.tb_country (pk_country) ON DELETE RESTRICT;
-- specql: end work.Company constraints
