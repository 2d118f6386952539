-- specql: common.Page constraints
-- content-sha256: 7e566f87b7ceb9fb66732f0c761df4a0ca2c0a2f72eec8e3ed1a5789e238bcee
ALTER TABLE common.tb_page
    ADD CONSTRAINT tb_page_below_fkey FOREIGN KEY (fk_below)
    REFERENCES common.tb_page (pk_page) ON DELETE RESTRICT;
-- specql: end common.Page constraints
