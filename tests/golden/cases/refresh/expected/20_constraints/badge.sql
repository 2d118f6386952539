-- specql: work.Badge constraints
-- content-sha256: 06e9e9169b013af1fbd6357a61177e1d396da3554ebc5fbc55f25b5bda4e3220
ALTER TABLE work.tb_badge
    ADD CONSTRAINT tb_badge_holder_fkey FOREIGN KEY (tenant_id, fk_holder)
    REFERENCES work.tb_person (tenant_id, pk_person) ON DELETE RESTRICT;

ALTER TABLE work.tb_badge
    ADD CONSTRAINT tb_badge_lender_fkey FOREIGN KEY (tenant_id, fk_lender)
    REFERENCES work.tb_person (tenant_id, pk_person) ON DELETE RESTRICT;

ALTER TABLE work.tb_badge
    ADD CONSTRAINT tb_badge_team_fkey FOREIGN KEY (tenant_id, fk_team)
    REFERENCES work.tb_team (tenant_id, pk_team) ON DELETE RESTRICT;
-- specql: end work.Badge constraints
