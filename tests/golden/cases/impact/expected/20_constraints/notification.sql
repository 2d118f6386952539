-- specql: crm.Notification constraints
-- content-sha256: f2398a5ddd599877bddb3154c33e342fd4ab8c36941dc8922aafd414c9a7272e
ALTER TABLE crm.tb_notification
    ADD CONSTRAINT tb_notification_contact_fkey FOREIGN KEY (tenant_id, fk_contact)
    REFERENCES crm.tb_contact (tenant_id, pk_contact) ON DELETE RESTRICT;
-- specql: end crm.Notification constraints
