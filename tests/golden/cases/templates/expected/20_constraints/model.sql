-- specql: base.Model constraints
-- content-sha256: 4666e5b6ba7521727c70c77006bdad0cdb3e753f8b496e78cf4225c93b92268c
ALTER TABLE base.tb_model
    ADD CONSTRAINT tb_model_category_fkey FOREIGN KEY (fk_category)
    REFERENCES base.tb_category (pk_category) ON DELETE RESTRICT;

ALTER TABLE base.tb_model
    ADD CONSTRAINT tb_model_kind_fkey FOREIGN KEY (fk_kind)
    REFERENCES base.tb_kind (pk_kind) ON DELETE RESTRICT;
-- specql: end base.Model constraints
