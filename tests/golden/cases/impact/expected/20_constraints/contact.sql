-- specql: crm.Contact constraints
-- content-sha256: d17a52cf1510738453e2f9e637c14dd040897d7fa456e760e35f094dcb86f2dc
ALTER TABLE crm.tb_contact
    ADD CONSTRAINT tb_contact_company_fkey FOREIGN KEY (tenant_id, fk_company)
    REFERENCES crm.tb_company (tenant_id, pk_company) ON DELETE RESTRICT;
-- specql: end crm.Contact constraints
