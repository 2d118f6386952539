-- specql: desk.Customer constraints
-- content-sha256: 407da53521b1f7b574c9ed8d2f66527797c7479933a9d1e44192f46a9753216a
ALTER TABLE desk.tb_customer
    ADD CONSTRAINT tb_customer_referrer_fkey FOREIGN KEY (tenant_id, fk_referrer)
    REFERENCES desk.tb_customer (tenant_id, pk_customer) ON DELETE RESTRICT;

ALTER TABLE desk.tb_customer_watchers
    ADD CONSTRAINT tb_customer_watchers_customer_fkey FOREIGN KEY (tenant_id, fk_customer)
    REFERENCES desk.tb_customer (tenant_id, pk_customer) ON DELETE CASCADE;

ALTER TABLE desk.tb_customer_watchers
    ADD CONSTRAINT tb_customer_watchers_watchers_fkey FOREIGN KEY (tenant_id, fk_watchers)
    REFERENCES desk.tb_customer (tenant_id, pk_customer) ON DELETE CASCADE;

ALTER TABLE desk.tb_customer_friends
    ADD CONSTRAINT tb_customer_friends_customer_fkey FOREIGN KEY (tenant_id, fk_customer)
    REFERENCES desk.tb_customer (tenant_id, pk_customer) ON DELETE CASCADE;

ALTER TABLE desk.tb_customer_friends
    ADD CONSTRAINT tb_customer_friends_friends_fkey FOREIGN KEY (tenant_id, fk_friends)
    REFERENCES desk.tb_customer (tenant_id, pk_customer) ON DELETE CASCADE;

ALTER TABLE desk.tb_customer
    ADD CONSTRAINT tb_customer_owner_customer_fkey FOREIGN KEY (tenant_id, fk_owner_customer)
    REFERENCES desk.tb_customer (tenant_id, pk_customer) ON DELETE RESTRICT;

ALTER TABLE desk.tb_customer
    ADD CONSTRAINT tb_customer_owner_invoice_fkey FOREIGN KEY (tenant_id, fk_owner_invoice)
    REFERENCES desk.tb_invoice (tenant_id, pk_invoice) ON DELETE RESTRICT;
-- specql: end desk.Customer constraints
