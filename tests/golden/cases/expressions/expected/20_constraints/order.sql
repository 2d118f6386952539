-- specql: sales.Order constraints
-- content-sha256: f3ee95f96e5e7afffa081c8229f8b902c83d48eab294091ced40be161ee6531f
ALTER TABLE sales.tb_order
    ADD CONSTRAINT tb_order_customer_fkey FOREIGN KEY (tenant_id, fk_customer)
    REFERENCES sales.tb_customer (tenant_id, pk_customer) ON DELETE RESTRICT;

ALTER TABLE sales.tb_order_watchers
    ADD CONSTRAINT tb_order_watchers_order_fkey FOREIGN KEY (tenant_id, fk_order)
    REFERENCES sales.tb_order (tenant_id, pk_order) ON DELETE CASCADE;

ALTER TABLE sales.tb_order_watchers
    ADD CONSTRAINT tb_order_watchers_customer_fkey FOREIGN KEY (tenant_id, fk_customer)
    REFERENCES sales.tb_customer (tenant_id, pk_customer) ON DELETE CASCADE;
-- specql: end sales.Order constraints
