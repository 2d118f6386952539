-- specql: crm.Essay constraints
-- content-sha256: dc906464858f127c06d1e691de7bd429dbcdd23f3f6e4d63a5d79a3efa790e3f
ALTER TABLE crm.tb_essay
    ADD CONSTRAINT tb_essay_parent_fkey FOREIGN KEY (tenant_id, fk_parent)
    REFERENCES crm.tb_essay (tenant_id, pk_essay) ON DELETE RESTRICT;

ALTER TABLE crm.tb_essay
    ADD CONSTRAINT tb_essay_model_fkey FOREIGN KEY (tenant_id, fk_model)
    REFERENCES crm.tb_essay (tenant_id, pk_essay) ON DELETE RESTRICT;

ALTER TABLE crm.tb_essay_annexes
    ADD CONSTRAINT tb_essay_annexes_essay_fkey FOREIGN KEY (tenant_id, fk_essay)
    REFERENCES crm.tb_essay (tenant_id, pk_essay) ON DELETE CASCADE;

ALTER TABLE crm.tb_essay_annexes
    ADD CONSTRAINT tb_essay_annexes_annexes_fkey FOREIGN KEY (tenant_id, fk_annexes)
    REFERENCES crm.tb_essay (tenant_id, pk_essay) ON DELETE CASCADE;

ALTER TABLE crm.tb_essay
    ADD CONSTRAINT tb_essay_about_essay_fkey FOREIGN KEY (tenant_id, fk_about_essay)
    REFERENCES crm.tb_essay (tenant_id, pk_essay) ON DELETE RESTRICT;

ALTER TABLE crm.tb_essay
    ADD CONSTRAINT tb_essay_about_topic_fkey FOREIGN KEY (tenant_id, fk_about_topic)
    REFERENCES crm.tb_topic (tenant_id, pk_topic) ON DELETE RESTRICT;

ALTER TABLE crm.tb_essay
    ADD CONSTRAINT tb_essay_topic_fkey FOREIGN KEY (tenant_id, fk_topic)
    REFERENCES crm.tb_topic (tenant_id, pk_topic) ON DELETE RESTRICT;
-- specql: end crm.Essay constraints
