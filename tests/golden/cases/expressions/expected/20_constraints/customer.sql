-- specql: sales.Customer constraints
-- content-sha256: 4321891161b9f7196ab38122a4b4ad5bdf700a4e682b6e113e791db4ce221fc0
ALTER TABLE sales.tb_customer
    ADD CONSTRAINT tb_customer_company_fkey FOREIGN KEY (tenant_id, fk_company)
    REFERENCES sales.tb_company (tenant_id, pk_company) ON DELETE RESTRICT;
-- specql: end sales.Customer constraints
