-- specql: base.Category constraints
-- content-sha256: 6133ce59ea93b29105a3d2c6d065b096c903818bb6055ceb98ecb9a03633d436
ALTER TABLE base.tb_category
    ADD CONSTRAINT tb_category_parent_fkey FOREIGN KEY (fk_parent)
    REFERENCES base.tb_category (pk_category) ON DELETE RESTRICT;
-- specql: end base.Category constraints
