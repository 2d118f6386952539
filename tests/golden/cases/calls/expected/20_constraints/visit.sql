-- specql: bank.Visit constraints
-- content-sha256: 1e47b106c44606664b6e486b4f11ac931cbe2a53c1a2f1a4ff255095726300c8
ALTER TABLE bank.tb_visit
    ADD CONSTRAINT tb_visit_customer_fkey FOREIGN KEY (tenant_id, fk_customer)
    REFERENCES bank.tb_customer (tenant_id, pk_customer) ON DELETE RESTRICT;
-- specql: end bank.Visit constraints
