-- specql: work.Team constraints
-- content-sha256: 8fb479fb1dbc0ecd3bf183b0aec3183ac602deee9f60dcd3c2fd17c2b944736c
ALTER TABLE work.tb_team
    ADD CONSTRAINT tb_team_lead_fkey FOREIGN KEY (tenant_id, fk_lead)
    REFERENCES work.tb_person (tenant_id, pk_person) ON DELETE RESTRICT;
-- specql: end work.Team constraints
