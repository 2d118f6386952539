-- specql: common.Country constraints
-- content-sha256: 94bf06c23ad54d762fba5193826cac4d1b1da7972cc9feab84945fa0d252f1f1
ALTER TABLE common.tl_country
    ADD CONSTRAINT tl_country_row_fkey FOREIGN KEY (fk_country)
    REFERENCES common.tb_country (pk_country) ON DELETE CASCADE;

ALTER TABLE common.tl_country
    ADD CONSTRAINT tl_country_locale_fkey FOREIGN KEY (fk_locale)
    REFERENCES common.tb_locale (pk_locale) ON DELETE RESTRICT;
-- specql: end common.Country constraints
