-- specql: desk.Invoice constraints
-- content-sha256: 8b8e47d69a614fecc5ff9f988fd4c97f8b1c76fa01c43e1b06ed9152c5f7e05d
ALTER TABLE desk.tb_invoice
    ADD CONSTRAINT tb_invoice_customer_fkey FOREIGN KEY (tenant_id, fk_customer)
    REFERENCES desk.tb_customer (tenant_id, pk_customer) ON DELETE RESTRICT;
-- specql: end desk.Invoice constraints
