-- specql: sales.Order constraints
-- content-sha256: 7c59312d1407fe30ff6e7f13823602601863ff9af7e6352dd4e8df15ef863e9e
ALTER TABLE sales.tb_order
    ADD CONSTRAINT tb_order_customer_fkey FOREIGN KEY (tenant_id, fk_customer)
    REFERENCES sales.tb_customer (tenant_id, pk_customer) ON DELETE RESTRICT;
-- specql: end sales.Order constraints
