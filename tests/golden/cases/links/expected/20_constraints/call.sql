-- specql: desk.Call constraints
-- content-sha256: 8056dd369cd285ba624eb00ff9ab1e8f32ee3498aaa34ff5af12fe0ab4b5655d
ALTER TABLE desk.tb_call
    ADD CONSTRAINT tb_call_customer_fkey FOREIGN KEY (tenant_id, fk_customer)
    REFERENCES desk.tb_company (tenant_id, pk_company) ON DELETE CASCADE;

ALTER TABLE desk.tb_call
    ADD CONSTRAINT tb_call_caller_fkey FOREIGN KEY (tenant_id, fk_caller)
    REFERENCES desk.tb_person (tenant_id, pk_person) ON DELETE RESTRICT;
-- specql: end desk.Call constraints
