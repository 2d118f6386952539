-- specql: crm.Contact constraints
-- content-sha256: a357ff4c4d827ef46475697e462dbfc0a510b95f182a00148e36907d91db8dc8
ALTER TABLE crm.tb_contact
    ADD CONSTRAINT tb_contact_organization_fkey FOREIGN KEY (tenant_id, fk_organization)
    REFERENCES management.tb_organization (tenant_id, pk_organization) ON DELETE RESTRICT;
-- specql: end crm.Contact constraints
