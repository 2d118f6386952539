-- specql: base.Bundle constraints
-- content-sha256: 4f1ef7a2a058881099925ed6297e86ebb3a3f8ade5ea5863b629c8e78d3d6885
ALTER TABLE base.tb_bundle_tags
    ADD CONSTRAINT tb_bundle_tags_bundle_fkey FOREIGN KEY (fk_bundle)
    REFERENCES base.tb_bundle (pk_bundle) ON DELETE CASCADE;

ALTER TABLE base.tb_bundle_tags
    ADD CONSTRAINT tb_bundle_tags_tag_fkey FOREIGN KEY (fk_tag)
    REFERENCES base.tb_tag (pk_tag) ON DELETE CASCADE;
-- specql: end base.Bundle constraints
