-- specql: mall.Sale constraints
-- content-sha256: e4b89e36d0f128c2eeef8958439adc2ffc866cf85e4eb766e72c79d8d52bdcd5
ALTER TABLE mall.tb_sale
    ADD CONSTRAINT tb_sale_customer_fkey FOREIGN KEY (tenant_id, fk_customer)
    REFERENCES shop.tb_customer (tenant_id, pk_customer) ON DELETE RESTRICT;
-- specql: end mall.Sale constraints
