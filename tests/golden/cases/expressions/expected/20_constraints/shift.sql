-- specql: sales.Shift constraints
-- content-sha256: 9572e0337f209dcccb907f150c9443b38670b958394d2646a21e068597bf49c5
ALTER TABLE sales.tb_shift
    ADD CONSTRAINT tb_shift_team_fkey FOREIGN KEY (tenant_id, fk_team)
    REFERENCES sales.tb_team (tenant_id, pk_team) ON DELETE RESTRICT;

ALTER TABLE sales.tb_shift
    ADD CONSTRAINT tb_shift_other_fkey FOREIGN KEY (tenant_id, fk_other)
    REFERENCES sales.tb_team (tenant_id, pk_team) ON DELETE RESTRICT;

ALTER TABLE sales.tb_shift_members
    ADD CONSTRAINT tb_shift_members_shift_fkey FOREIGN KEY (tenant_id, fk_shift)
    REFERENCES sales.tb_shift (tenant_id, pk_shift) ON DELETE CASCADE;

ALTER TABLE sales.tb_shift_members
    ADD CONSTRAINT tb_shift_members_team_fkey FOREIGN KEY (tenant_id, fk_team)
    REFERENCES sales.tb_team (tenant_id, pk_team) ON DELETE CASCADE;
-- specql: end sales.Shift constraints
