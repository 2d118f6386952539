-- specql: sales.Company constraints
-- content-sha256: 67f4570bb09cf0bd00e7c4b9cddae0f63cd1c48d08560e5ea12836c9f50c677c
ALTER TABLE sales.tb_company
    ADD CONSTRAINT tb_company_country_fkey FOREIGN KEY (fk_country)
    REFERENCES base.tb_country (pk_country) ON DELETE RESTRICT;

ALTER TABLE sales.tb_company
    ADD CONSTRAINT tb_company_parent_fkey FOREIGN KEY (tenant_id, fk_parent)
    REFERENCES sales.tb_company (tenant_id, pk_company) ON DELETE RESTRICT;
-- specql: end sales.Company constraints
