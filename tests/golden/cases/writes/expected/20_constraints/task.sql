-- specql: crm.Task constraints
-- content-sha256: 5e02309a24756cc69f5cfb98be32b5644e7ed8be3fc0e754b2943aa4d87d1aff
ALTER TABLE crm.tb_task
    ADD CONSTRAINT tb_task_owner_fkey FOREIGN KEY (tenant_id, fk_owner)
    REFERENCES crm.tb_person (tenant_id, pk_person) ON DELETE RESTRICT;
-- specql: end crm.Task constraints
