-- specql: support.Ticket constraints
-- content-sha256: f70ea1c51ce969feaa64e3c0e411dd106acbd5feba5ffce3e67cf8b7e1ed38dd
ALTER TABLE support.tb_ticket
    ADD CONSTRAINT tb_ticket_contact_fkey FOREIGN KEY (tenant_id, fk_contact)
    REFERENCES crm.tb_contact (tenant_id, pk_contact) ON DELETE RESTRICT;
-- specql: end support.Ticket constraints
