-- specql: work.Task constraints
-- content-sha256: de2bf89836cce48e5b8d041e3866c52731a24378b89b5c756423adb43b635ef1
ALTER TABLE work.tb_task
    ADD CONSTRAINT tb_task_team_fkey FOREIGN KEY (tenant_id, fk_team)
    REFERENCES work.tb_team (tenant_id, pk_team) ON DELETE RESTRICT;
-- specql: end work.Task constraints
