-- specql: tenant.Location constraints
-- content-sha256: fca010a2a583ab7ab85eb2e148731128a46eccf2966151e7999b436132a0b912
ALTER TABLE tenant.tb_location
    ADD CONSTRAINT tb_location_parent_fkey FOREIGN KEY (tenant_id, fk_parent)
    REFERENCES tenant.tb_location (tenant_id, pk_location) ON DELETE RESTRICT;
-- specql: end tenant.Location constraints
