-- specql: crm.Note constraints
-- content-sha256: 6efbcd918df872e1d2ee68d7734d3506ab607ef8aeed871dcd154c15c8cd227b
ALTER TABLE crm.tb_note
    ADD CONSTRAINT tb_note_about_fkey FOREIGN KEY (tenant_id, fk_about)
    REFERENCES crm.tb_task (tenant_id, pk_task) ON DELETE RESTRICT;
-- specql: end crm.Note constraints
