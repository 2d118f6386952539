-- specql: base.Tag constraints
-- content-sha256: f5ce0fe54df2219aaa6d9df08fc66a93bb25f6efcde494cbf17236408a9fbe21
ALTER TABLE base.tb_tag_alike
    ADD CONSTRAINT tb_tag_alike_tag_fkey FOREIGN KEY (fk_tag)
    REFERENCES base.tb_tag (pk_tag) ON DELETE CASCADE;

ALTER TABLE base.tb_tag_alike
    ADD CONSTRAINT tb_tag_alike_alike_fkey FOREIGN KEY (fk_alike)
    REFERENCES base.tb_tag (pk_tag) ON DELETE CASCADE;
-- specql: end base.Tag constraints
