-- specql: crm.Contact constraints
-- content-sha256: 3085c1a8f5e22fda3cb2328ccd1a421fd0d8519183d5fcb085c47a6f412805cb
ALTER TABLE crm.tb_contact
    ADD CONSTRAINT tb_contact_company_fkey FOREIGN KEY (tenant_id, fk_company)
    REFERENCES crm.tb_company (tenant_id, pk_company) ON DELETE RESTRICT;

ALTER TABLE crm.tb_contact
    ADD CONSTRAINT tb_contact_country_fkey FOREIGN KEY (fk_country)
    REFERENCES common.tb_country (pk_country) ON DELETE RESTRICT;
-- specql: end crm.Contact constraints
