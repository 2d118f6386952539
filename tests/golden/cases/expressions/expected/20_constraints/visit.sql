-- specql: sales.Visit constraints
-- content-sha256: 325f1656913bfe8b37265e6055554f8acbae90f1bf3df30ab5e1c56c9d514b53
ALTER TABLE sales.tb_visit
    ADD CONSTRAINT tb_visit_customer_fkey FOREIGN KEY (tenant_id, fk_customer)
    REFERENCES sales.tb_customer (tenant_id, pk_customer) ON DELETE RESTRICT;
-- specql: end sales.Visit constraints
