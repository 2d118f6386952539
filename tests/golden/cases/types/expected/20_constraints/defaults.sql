-- specql: kinds.Defaults constraints
-- content-sha256: 6bb79233c9b547528802d083d54dcf4f03bbcb932a15962ac7c6e73fdf1970c6
ALTER TABLE kinds.tb_defaults
    ADD CONSTRAINT tb_defaults_exemplary_reference_fkey FOREIGN KEY (fk_exemplary_reference)
    REFERENCES kinds.tb_defaults (pk_defaults) ON DELETE RESTRICT;

ALTER TABLE kinds.tb_defaults_no_references
    ADD CONSTRAINT tb_defaults_no_references_defaults_fkey FOREIGN KEY (fk_defaults)
    REFERENCES kinds.tb_defaults (pk_defaults) ON DELETE CASCADE;

ALTER TABLE kinds.tb_defaults_no_references
    ADD CONSTRAINT tb_defaults_no_references_no_references_fkey FOREIGN KEY (fk_no_references)
    REFERENCES kinds.tb_defaults (pk_defaults) ON DELETE CASCADE;
-- specql: end kinds.Defaults constraints
