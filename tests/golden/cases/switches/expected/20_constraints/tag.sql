-- specql: base.Tag constraints
-- content-sha256: 561df21342e02209006aceb16f5e1993f739450e82fae24095685a201a2cd304
ALTER TABLE base.tb_tag
    ADD CONSTRAINT tb_tag_parent_fkey FOREIGN KEY (fk_parent)
    REFERENCES base.tb_tag (pk_tag) ON DELETE RESTRICT;
-- specql: end base.Tag constraints
