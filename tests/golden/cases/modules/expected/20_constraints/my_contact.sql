-- specql: crm.MyContact constraints
-- content-sha256: 3a455f5ad0a4651ca11e69e9399231648d069f9434692958ebe385e86636a154
ALTER TABLE crm.tb_my_contact
    ADD CONSTRAINT tb_my_contact_referrer_fkey FOREIGN KEY (tenant_id, fk_referrer)
    REFERENCES crm.tb_my_contact (tenant_id, pk_my_contact) ON DELETE RESTRICT;

ALTER TABLE crm.tb_my_contact
    ADD CONSTRAINT tb_my_contact_language_fkey FOREIGN KEY (fk_language)
    REFERENCES i18n.tb_language (pk_language) ON DELETE RESTRICT;
-- specql: end crm.MyContact constraints
