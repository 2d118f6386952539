-- specql: bank.Account constraints
-- content-sha256: c8adf20fefd996a450bf6a5e6f4c3e2f14b668bd9df235b6f7ec62724b2cc273
ALTER TABLE bank.tb_account
    ADD CONSTRAINT tb_account_owner_fkey FOREIGN KEY (tenant_id, fk_owner)
    REFERENCES bank.tb_customer (tenant_id, pk_customer) ON DELETE RESTRICT;
-- specql: end bank.Account constraints
