-- specql: shop.Visit constraints
-- content-sha256: 812c4fcf81371b7e5a2ef13168c97306c40710cc81de08ca8cd39c2330b1a5f2
ALTER TABLE shop.tb_visit
    ADD CONSTRAINT tb_visit_machine_fkey FOREIGN KEY (tenant_id, fk_machine)
    REFERENCES shop.tb_machine (tenant_id, pk_machine) ON DELETE RESTRICT;
-- specql: end shop.Visit constraints
