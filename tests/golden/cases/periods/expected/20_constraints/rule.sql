-- specql: base.Rule constraints
-- content-sha256: 175e16f08ccf28720aa1aff1b9cb721c074d83c7005476e6e89dafbbe9eaf857
ALTER TABLE base.tb_rule
    ADD CONSTRAINT tb_rule_parent_fkey FOREIGN KEY (fk_parent)
    REFERENCES base.tb_rule (pk_rule) ON DELETE RESTRICT;
-- specql: end base.Rule constraints
