-- specql: sales.Word constraints
-- content-sha256: 2f0cd0970b8916adb164613301e9774b574548048e707154e03471ac4590b82b
ALTER TABLE sales.tb_word
    ADD CONSTRAINT tb_word_by_fkey FOREIGN KEY (tenant_id, fk_by)
    REFERENCES sales.tb_order (tenant_id, pk_order) ON DELETE RESTRICT;
-- specql: end sales.Word constraints
