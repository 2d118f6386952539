-- specql: bank.Account constraints
-- content-sha256: 35c2b3a117cd55da81e3804c0f4b07ded84e5d46980cbf79df50e18e3d2808a5
ALTER TABLE bank.tb_account
    ADD CONSTRAINT tb_account_successor_fkey FOREIGN KEY (tenant_id, fk_successor)
    REFERENCES bank.tb_account (tenant_id, pk_account) ON DELETE RESTRICT;
-- specql: end bank.Account constraints
