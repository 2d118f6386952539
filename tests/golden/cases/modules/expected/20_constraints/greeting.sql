-- specql: crm.Greeting constraints
-- content-sha256: 211948436086a445b91a763659c11d595eb3b171735299455caaa42a8de6ae76
ALTER TABLE crm.tb_greeting
    ADD CONSTRAINT tb_greeting_language_fkey FOREIGN KEY (fk_language)
    REFERENCES i18n.tb_language (pk_language) ON DELETE RESTRICT;
-- specql: end crm.Greeting constraints
