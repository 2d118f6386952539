-- specql: work.Product constraints
-- content-sha256: edc684b4e59fb2ad2f9d7f25299cff5cf18d72e91cf19ad06bcbf6428e207000
ALTER TABLE work.tb_product
    ADD CONSTRAINT tb_product_maker_fkey FOREIGN KEY (tenant_id, fk_maker)
    REFERENCES work.tb_company (tenant_id, pk_company) ON DELETE RESTRICT;
-- specql: end work.Product constraints
