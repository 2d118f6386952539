-- specql: shop.Parcel constraints
-- content-sha256: 4658dfcb267f5905f7c6c906bbb2c617dcf4854c2c3c68d7c8269d6840afdedf
ALTER TABLE shop.tb_parcel
    ADD CONSTRAINT tb_parcel_order_fkey FOREIGN KEY (tenant_id, fk_order)
    REFERENCES shop.tb_order (tenant_id, pk_order) ON DELETE RESTRICT;
-- specql: end shop.Parcel constraints
