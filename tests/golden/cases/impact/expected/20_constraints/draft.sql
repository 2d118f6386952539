-- specql: crm.Draft constraints
-- content-sha256: 06ea19ae5d6ad2db18ed871209243009f8656a22ce0a8f382301e205d5eb856c
ALTER TABLE crm.tb_draft
    ADD CONSTRAINT tb_draft_contact_fkey FOREIGN KEY (tenant_id, fk_contact)
    REFERENCES crm.tb_contact (tenant_id, pk_contact) ON DELETE RESTRICT;
-- specql: end crm.Draft constraints
