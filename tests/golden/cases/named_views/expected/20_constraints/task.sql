-- specql: work.Task constraints
-- content-sha256: ff4051c5db81c8814c086b1774444d37bd0f079f123d010a5ba2efc53e04e733
ALTER TABLE work.tb_task
    ADD CONSTRAINT tb_task_company_fkey FOREIGN KEY (fk_company)
    REFERENCES base.tb_company (pk_company) ON DELETE RESTRICT;

ALTER TABLE work.tb_task
    ADD CONSTRAINT tb_task_parent_fkey FOREIGN KEY (tenant_id, fk_parent)
    REFERENCES work.tb_task (tenant_id, pk_task) ON DELETE RESTRICT;
-- specql: end work.Task constraints
