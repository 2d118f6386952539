-- specql: base.Company constraints
-- content-sha256: 025f421e528070db582e4ddec9d1507f5b986e3debeaee892e38ce4622d2a3eb
ALTER TABLE base.tb_company
    ADD CONSTRAINT tb_company_country_fkey FOREIGN KEY (fk_country)
    REFERENCES base.tb_country (pk_country) ON DELETE RESTRICT;
-- specql: end base.Company constraints
