-- specql: shop.Tariff constraints
-- content-sha256: 6476e73219d03f4012ea304724437d35736dcebbc3d71e18d213c81a81abd9c7
ALTER TABLE shop.tb_tariff
    ADD CONSTRAINT tb_tariff_room_fkey FOREIGN KEY (tenant_id, fk_room)
    REFERENCES shop.tb_room (tenant_id, pk_room) ON DELETE RESTRICT;
-- specql: end shop.Tariff constraints
