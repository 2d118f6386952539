-- specql: crm.Contract constraints
-- content-sha256: f1092a835a94d51a499aa0ded40dcd32a0a12ebf929ec5a97a4fed92239c44bb
ALTER TABLE crm.tb_contract
    ADD CONSTRAINT tb_contract_company_fkey FOREIGN KEY (tenant_id, fk_company)
    REFERENCES crm.tb_company (tenant_id, pk_company) ON DELETE RESTRICT;

ALTER TABLE crm.tb_contract
    ADD CONSTRAINT tb_contract_broker_fkey FOREIGN KEY (tenant_id, fk_broker)
    REFERENCES crm.tb_company (tenant_id, pk_company) ON DELETE RESTRICT;
-- specql: end crm.Contract constraints
