-- specql: shop.Booking constraints
-- content-sha256: e3351b2f0c54acfd558e70942cf06b17007785230d11ccbb5aae667239b23739
ALTER TABLE shop.tb_booking
    ADD CONSTRAINT tb_booking_room_fkey FOREIGN KEY (tenant_id, fk_room)
    REFERENCES shop.tb_room (tenant_id, pk_room) ON DELETE RESTRICT;
-- specql: end shop.Booking constraints
