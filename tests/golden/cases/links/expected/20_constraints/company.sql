-- specql: desk.Company constraints
-- content-sha256: 3426e841125cb34cc9b3ac4a5e6c81413f72587a769cdd8fc458b758f6026ee1
ALTER TABLE desk.tb_company
    ADD CONSTRAINT tb_company_parent_fkey FOREIGN KEY (tenant_id, fk_parent)
    REFERENCES desk.tb_company (tenant_id, pk_company) ON DELETE SET NULL (fk_parent);
-- specql: end desk.Company constraints
