-- specql: work.Person constraints
-- content-sha256: e33b83508e6400e804f5910b2b753875dbcc764fc5840eeb0b602b47f8880312
ALTER TABLE work.tb_person
    ADD CONSTRAINT tb_person_team_fkey FOREIGN KEY (tenant_id, fk_team)
    REFERENCES work.tb_team (tenant_id, pk_team) ON DELETE RESTRICT;

ALTER TABLE work.tb_person_teams
    ADD CONSTRAINT tb_person_teams_person_fkey FOREIGN KEY (tenant_id, fk_person)
    REFERENCES work.tb_person (tenant_id, pk_person) ON DELETE CASCADE;

ALTER TABLE work.tb_person_teams
    ADD CONSTRAINT tb_person_teams_team_fkey FOREIGN KEY (tenant_id, fk_team)
    REFERENCES work.tb_team (tenant_id, pk_team) ON DELETE CASCADE;

ALTER TABLE work.tb_person
    ADD CONSTRAINT tb_person_about_team_fkey FOREIGN KEY (tenant_id, fk_about_team)
    REFERENCES work.tb_team (tenant_id, pk_team) ON DELETE RESTRICT;

ALTER TABLE work.tb_person
    ADD CONSTRAINT tb_person_about_task_fkey FOREIGN KEY (tenant_id, fk_about_task)
    REFERENCES work.tb_task (tenant_id, pk_task) ON DELETE RESTRICT;
-- specql: end work.Person constraints
