-- specql: i18n.Country constraints
-- content-sha256: b6bc7c8bf72b4de586392b294f7bfc49ef8e43c6a7771b5b9f854dd7f5c7184c
ALTER TABLE i18n.tb_country
    ADD CONSTRAINT tb_country_language_fkey FOREIGN KEY (fk_language)
    REFERENCES i18n.tb_language (pk_language) ON DELETE RESTRICT;
-- specql: end i18n.Country constraints
