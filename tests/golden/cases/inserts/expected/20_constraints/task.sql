-- specql: shop.Task constraints
-- content-sha256: a276d78dc03c6bd8b04bf9e178701c1d4ea98f3391d172763690bbc6f0d41f3c
ALTER TABLE shop.tb_task
    ADD CONSTRAINT tb_task_parent_fkey FOREIGN KEY (tenant_id, fk_parent)
    REFERENCES shop.tb_task (tenant_id, pk_task) ON DELETE RESTRICT;
-- specql: end shop.Task constraints
