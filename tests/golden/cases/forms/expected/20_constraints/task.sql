-- specql: crm.Task constraints
-- content-sha256: d5f49ec81e3f8f68f7afbcf71cad20e8aa6bf4c1728813bc03f5ceb72f8ab99b
ALTER TABLE crm.tb_task
    ADD CONSTRAINT tb_task_contact_fkey FOREIGN KEY (tenant_id, fk_contact)
    REFERENCES crm.tb_contact (tenant_id, pk_contact) ON DELETE RESTRICT;
-- specql: end crm.Task constraints
