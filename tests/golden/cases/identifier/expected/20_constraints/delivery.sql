-- specql: crm.Delivery constraints
-- content-sha256: e2c8506a8ee4aeb8b99d4123af008cb4f02a24af0b66af6e4c19f58b022ec1f6
ALTER TABLE crm.tb_delivery
    ADD CONSTRAINT tb_delivery_contract_fkey FOREIGN KEY (tenant_id, fk_contract)
    REFERENCES crm.tb_contract (tenant_id, pk_contract) ON DELETE RESTRICT;

ALTER TABLE crm.tb_delivery
    ADD CONSTRAINT tb_delivery_after_fkey FOREIGN KEY (tenant_id, fk_after)
    REFERENCES crm.tb_delivery (tenant_id, pk_delivery) ON DELETE RESTRICT;
-- specql: end crm.Delivery constraints
