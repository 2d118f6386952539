-- specql: base.Country constraints
-- content-sha256: bcd33f06f85394dd1dcbbee01dbb7886f577aef85a2744185b3d8e40c3b7ac0f
ALTER TABLE base.tb_country
    ADD CONSTRAINT tb_country_capital_fkey FOREIGN KEY (fk_capital)
    REFERENCES base.tb_town (pk_town) ON DELETE RESTRICT;
-- specql: end base.Country constraints
