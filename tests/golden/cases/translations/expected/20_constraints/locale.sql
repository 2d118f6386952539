-- specql: common.Locale constraints
-- content-sha256: 9fe46803facc6b350361474620dbe98a941f974d9b34b854b5a0f83a0ca3850d
ALTER TABLE common.tl_locale
    ADD CONSTRAINT tl_locale_row_fkey FOREIGN KEY (fk_locale)
    REFERENCES common.tb_locale (pk_locale) ON DELETE CASCADE;
-- specql: end common.Locale constraints
