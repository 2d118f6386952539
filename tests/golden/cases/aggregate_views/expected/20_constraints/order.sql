-- specql: shop.Order constraints
-- content-sha256: b786d50f0fea4908338e102f5edef4558fc320e93073e2a73a8d28889c45a7f6
ALTER TABLE shop.tb_order
    ADD CONSTRAINT tb_order_customer_fkey FOREIGN KEY (tenant_id, fk_customer)
    REFERENCES shop.tb_customer (tenant_id, pk_customer) ON DELETE RESTRICT;
-- specql: end shop.Order constraints
