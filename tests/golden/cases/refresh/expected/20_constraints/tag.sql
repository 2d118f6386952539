-- specql: work.Tag constraints
-- content-sha256: d232b90152a627c23f980dd3288fd9eaa59361798af3e127c5f4f1d5482a4099
ALTER TABLE work.tb_tag
    ADD CONSTRAINT tb_tag_team_fkey FOREIGN KEY (tenant_id, fk_team)
    REFERENCES work.tb_team (tenant_id, pk_team) ON DELETE RESTRICT;
-- specql: end work.Tag constraints
