-- specql: sales.Duty constraints
-- content-sha256: 3eae3c394fa514899eda0278566748d90ceb97a2b89b3a6c30b64d976d6ec741
ALTER TABLE sales.tb_duty
    ADD CONSTRAINT tb_duty_place_fkey FOREIGN KEY (tenant_id, fk_place)
    REFERENCES sales.tb_place (tenant_id, pk_place) ON DELETE RESTRICT;

ALTER TABLE sales.tb_duty
    ADD CONSTRAINT tb_duty_after_fkey FOREIGN KEY (tenant_id, fk_after)
    REFERENCES sales.tb_duty (tenant_id, pk_duty) ON DELETE RESTRICT;
-- specql: end sales.Duty constraints
