-- specql: crm.Location constraints
-- content-sha256: 988df4ce7bb15526db9a234278c70cf63a777255ffd1ac00ffd0aa9311ac211c
ALTER TABLE crm.tb_location
    ADD CONSTRAINT tb_location_parent_fkey FOREIGN KEY (tenant_id, fk_parent)
    REFERENCES crm.tb_location (tenant_id, pk_location) ON DELETE RESTRICT;
-- specql: end crm.Location constraints
