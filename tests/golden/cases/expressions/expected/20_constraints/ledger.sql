-- specql: sales.Ledger constraints
-- content-sha256: 046f3aa0366ec99ca09f189ea740dc99a646ecd44bdddddabd137cdde0100dcc
ALTER TABLE sales.tb_ledger
    ADD CONSTRAINT tb_ledger_company_fkey FOREIGN KEY (tenant_id, fk_company)
    REFERENCES sales.tb_company (tenant_id, pk_company) ON DELETE RESTRICT;

ALTER TABLE sales.tb_ledger
    ADD CONSTRAINT tb_ledger_other_fkey FOREIGN KEY (tenant_id, fk_other)
    REFERENCES sales.tb_company (tenant_id, pk_company) ON DELETE RESTRICT;

ALTER TABLE sales.tb_ledger
    ADD CONSTRAINT tb_ledger_holder_fkey FOREIGN KEY (tenant_id, fk_holder)
    REFERENCES sales.tb_customer (tenant_id, pk_customer) ON DELETE RESTRICT;

ALTER TABLE sales.tb_ledger_watchers
    ADD CONSTRAINT tb_ledger_watchers_ledger_fkey FOREIGN KEY (tenant_id, fk_ledger)
    REFERENCES sales.tb_ledger (tenant_id, pk_ledger) ON DELETE CASCADE;

ALTER TABLE sales.tb_ledger_watchers
    ADD CONSTRAINT tb_ledger_watchers_customer_fkey FOREIGN KEY (tenant_id, fk_customer)
    REFERENCES sales.tb_customer (tenant_id, pk_customer) ON DELETE CASCADE;
-- specql: end sales.Ledger constraints
