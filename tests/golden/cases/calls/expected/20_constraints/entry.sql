-- specql: bank.Entry constraints
-- content-sha256: ea6dd9e576feb97bf205629fa3bb17e8f832939858d35b73f0cdece8e6bb0661
ALTER TABLE bank.tb_entry
    ADD CONSTRAINT tb_entry_account_fkey FOREIGN KEY (tenant_id, fk_account)
    REFERENCES bank.tb_account (tenant_id, pk_account) ON DELETE RESTRICT;
-- specql: end bank.Entry constraints
