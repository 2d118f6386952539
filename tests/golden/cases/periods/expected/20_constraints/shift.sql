-- specql: shop.Shift constraints
-- content-sha256: c243157a78a2d45d6b3110bfa2aae6186dc809630b6d0d7261ee9c3eb57c26a2
ALTER TABLE shop.tb_shift
    ADD CONSTRAINT tb_shift_room_fkey FOREIGN KEY (tenant_id, fk_room)
    REFERENCES shop.tb_room (tenant_id, pk_room) ON DELETE RESTRICT;
-- specql: end shop.Shift constraints
