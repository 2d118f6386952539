-- specql: shop.Need constraints
-- content-sha256: 93362f4aa05722e72035428ef84b993e350dc7bdfd48e2176c572cb0ff929692
ALTER TABLE shop.tb_need
    ADD CONSTRAINT tb_need_task_fkey FOREIGN KEY (tenant_id, fk_task)
    REFERENCES shop.tb_task (tenant_id, pk_task) ON DELETE RESTRICT;

ALTER TABLE shop.tb_need
    ADD CONSTRAINT tb_need_needed_task_fkey FOREIGN KEY (tenant_id, fk_needed_task)
    REFERENCES shop.tb_task (tenant_id, pk_task) ON DELETE RESTRICT;

ALTER TABLE shop.tb_need
    ADD CONSTRAINT tb_need_other_fkey FOREIGN KEY (tenant_id, fk_other)
    REFERENCES shop.tb_task (tenant_id, pk_task) ON DELETE RESTRICT;
-- specql: end shop.Need constraints
