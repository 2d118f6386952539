-- specql: crm.Client constraints
-- content-sha256: 5df038bc04e11f5a7a276d3d5d2135917a93a629a0535813d6c664628b200dc6
ALTER TABLE crm.tb_client
    ADD CONSTRAINT tb_client_referrer_fkey FOREIGN KEY (tenant_id, fk_referrer)
    REFERENCES crm.tb_client (tenant_id, pk_client) ON DELETE RESTRICT;

ALTER TABLE crm.tb_client
    ADD CONSTRAINT tb_client_language_fkey FOREIGN KEY (fk_language)
    REFERENCES i18n.tb_language (pk_language) ON DELETE RESTRICT;
-- specql: end crm.Client constraints
