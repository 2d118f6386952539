-- specql: base.Internal constraints
-- content-sha256: 01d43f3b5da8534b1d94f5c361bddf91a5a7aee3b7cd4315899b60866159affb
ALTER TABLE base.tb_internal
    ADD CONSTRAINT tb_internal_topic_fkey FOREIGN KEY (fk_topic)
    REFERENCES base.tb_topic (pk_topic) ON DELETE RESTRICT;
-- specql: end base.Internal constraints
