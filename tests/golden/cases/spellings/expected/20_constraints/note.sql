-- specql: desk.Note constraints
-- content-sha256: 8d06838421610bf2de9b763d553eca359f9b06ecf8f68806759763b0f51d572f
ALTER TABLE desk.tb_note
    ADD CONSTRAINT tb_note_customer_fkey FOREIGN KEY (tenant_id, fk_customer)
    REFERENCES desk.tb_customer (tenant_id, pk_customer) ON DELETE RESTRICT;

ALTER TABLE desk.tb_note
    ADD CONSTRAINT tb_note_about_invoice_fkey FOREIGN KEY (tenant_id, fk_about_invoice)
    REFERENCES desk.tb_invoice (tenant_id, pk_invoice) ON DELETE RESTRICT;

ALTER TABLE desk.tb_note
    ADD CONSTRAINT tb_note_about_customer_fkey FOREIGN KEY (tenant_id, fk_about_customer)
    REFERENCES desk.tb_customer (tenant_id, pk_customer) ON DELETE RESTRICT;

ALTER TABLE desk.tb_note
    ADD CONSTRAINT tb_note_author_customer_fkey FOREIGN KEY (tenant_id, fk_author_customer)
    REFERENCES desk.tb_customer (tenant_id, pk_customer) ON DELETE RESTRICT;

ALTER TABLE desk.tb_note
    ADD CONSTRAINT tb_note_author_invoice_fkey FOREIGN KEY (tenant_id, fk_author_invoice)
    REFERENCES desk.tb_invoice (tenant_id, pk_invoice) ON DELETE RESTRICT;
-- specql: end desk.Note constraints
