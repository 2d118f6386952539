-- specql: crm.Contact constraints
-- content-sha256: 0444f005e66cc662b95812f3fb2038c707db890a23b3b78e726ecc203d99af7e
ALTER TABLE crm.tb_contact
    ADD CONSTRAINT tb_contact_company_fkey FOREIGN KEY (tenant_id, fk_company)
    REFERENCES crm.tb_company (tenant_id, pk_company) ON DELETE RESTRICT;

ALTER TABLE crm.tb_contact
    ADD CONSTRAINT tb_contact_owner_fkey FOREIGN KEY (tenant_id, fk_owner)
    REFERENCES crm.tb_contact (tenant_id, pk_contact) ON DELETE RESTRICT;
-- specql: end crm.Contact constraints
