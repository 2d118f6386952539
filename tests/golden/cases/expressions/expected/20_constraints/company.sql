-- specql: sales.Company constraints
-- content-sha256: 862a4ce4b9ccf5921a4f3943a367231ba4e67f3520f931c671d878c7a6206f31
ALTER TABLE sales.tb_company
    ADD CONSTRAINT tb_company_country_fkey FOREIGN KEY (fk_country)
    REFERENCES geo.tb_country (pk_country) ON DELETE RESTRICT;

ALTER TABLE sales.tb_company
    ADD CONSTRAINT tb_company_parent_fkey FOREIGN KEY (tenant_id, fk_parent)
    REFERENCES sales.tb_company (tenant_id, pk_company) ON DELETE RESTRICT;
-- specql: end sales.Company constraints
