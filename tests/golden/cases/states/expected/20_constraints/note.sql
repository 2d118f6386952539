-- specql: shop.Note constraints
-- content-sha256: bb6d564fa0617d313a5d07091eb2829da7619ae0ca3a960ae2d507b1c026c1b6
ALTER TABLE shop.tb_note
    ADD CONSTRAINT tb_note_tag_fkey FOREIGN KEY (fk_tag)
    REFERENCES base.tb_tag (pk_tag) ON DELETE RESTRICT;
-- specql: end shop.Note constraints
