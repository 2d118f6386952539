-- specql: shop.Stock constraints
-- content-sha256: 4039fe95102d1d9af51944bc9ddd97b50f4cb6622f2fdd75b3b2b492a7b841ab
ALTER TABLE shop.tb_stock
    ADD CONSTRAINT tb_stock_depot_fkey FOREIGN KEY (tenant_id, fk_depot)
    REFERENCES shop.tb_depot (tenant_id, pk_depot) ON DELETE RESTRICT;
-- specql: end shop.Stock constraints
