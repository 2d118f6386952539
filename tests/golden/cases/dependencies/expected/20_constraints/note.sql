-- specql: shop.Note constraints
-- content-sha256: a8a625498e9af1bd524be2a09b8b5d8b1082bb73a41a06a6eacd0747a378447a
ALTER TABLE shop.tb_note
    ADD CONSTRAINT tb_note_about_customer_fkey FOREIGN KEY (tenant_id, fk_about_customer)
    REFERENCES shop.tb_customer (tenant_id, pk_customer) ON DELETE RESTRICT;

ALTER TABLE shop.tb_note
    ADD CONSTRAINT tb_note_about_order_fkey FOREIGN KEY (tenant_id, fk_about_order)
    REFERENCES shop.tb_order (tenant_id, pk_order) ON DELETE RESTRICT;

ALTER TABLE shop.tb_note_readers
    ADD CONSTRAINT tb_note_readers_note_fkey FOREIGN KEY (tenant_id, fk_note)
    REFERENCES shop.tb_note (tenant_id, pk_note) ON DELETE CASCADE;

ALTER TABLE shop.tb_note_readers
    ADD CONSTRAINT tb_note_readers_customer_fkey FOREIGN KEY (tenant_id, fk_customer)
    REFERENCES shop.tb_customer (tenant_id, pk_customer) ON DELETE CASCADE;
-- specql: end shop.Note constraints
