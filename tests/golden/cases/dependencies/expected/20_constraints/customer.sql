-- specql: shop.Customer constraints
-- content-sha256: 7c2565ab2208ebe2f46ab83ad9d86edbc7e157f5d4ac48f974e7e716c6cd9290
ALTER TABLE shop.tb_customer
    ADD CONSTRAINT tb_customer_referrer_fkey FOREIGN KEY (tenant_id, fk_referrer)
    REFERENCES shop.tb_customer (tenant_id, pk_customer) ON DELETE RESTRICT;
-- specql: end shop.Customer constraints
