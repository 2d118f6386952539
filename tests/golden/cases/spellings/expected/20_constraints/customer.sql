-- specql: desk.Customer constraints
-- content-sha256: 5007ba80c17663c53d2133616acd6a45f489bbeb7335ba678336680c3f2b83c1
ALTER TABLE desk.tb_customer
    ADD CONSTRAINT tb_customer_referrer_fkey FOREIGN KEY (tenant_id, fk_referrer)
    REFERENCES desk.tb_customer (tenant_id, pk_customer) ON DELETE RESTRICT;

ALTER TABLE desk.tb_customer_watchers
    ADD CONSTRAINT tb_customer_watchers_customer_fkey FOREIGN KEY (tenant_id, fk_customer)
    REFERENCES desk.tb_customer (tenant_id, pk_customer) ON DELETE CASCADE;

ALTER TABLE desk.tb_customer_watchers
    ADD CONSTRAINT tb_customer_watchers_watchers_fkey FOREIGN KEY (tenant_id, fk_watchers)
    REFERENCES desk.tb_customer (tenant_id, pk_customer) ON DELETE CASCADE;
-- specql: end desk.Customer constraints
