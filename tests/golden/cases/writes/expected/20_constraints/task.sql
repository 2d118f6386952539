-- specql: crm.Task constraints
-- content-sha256: 432c61204ff45f4dc91735f8332d2dd9709835bec0e012df89d3f90762c01493
ALTER TABLE crm.tb_task
    ADD CONSTRAINT tb_task_owner_fkey FOREIGN KEY (tenant_id, fk_owner)
    REFERENCES crm.tb_person (tenant_id, pk_person) ON DELETE RESTRICT;

ALTER TABLE crm.tb_task_watchers
    ADD CONSTRAINT tb_task_watchers_task_fkey FOREIGN KEY (tenant_id, fk_task)
    REFERENCES crm.tb_task (tenant_id, pk_task) ON DELETE CASCADE;

ALTER TABLE crm.tb_task_watchers
    ADD CONSTRAINT tb_task_watchers_person_fkey FOREIGN KEY (tenant_id, fk_person)
    REFERENCES crm.tb_person (tenant_id, pk_person) ON DELETE CASCADE;
-- specql: end crm.Task constraints
