-- specql: base.Start constraints
-- content-sha256: 76103bd81bdf587f7cfc488df618b970c19f7c2b5be6f243b3736be5fad9b3a2
ALTER TABLE base.tb_start_before
    ADD CONSTRAINT tb_start_before_start_fkey FOREIGN KEY (fk_start)
    REFERENCES base.tb_start (pk_start) ON DELETE CASCADE;

ALTER TABLE base.tb_start_before
    ADD CONSTRAINT tb_start_before_before_fkey FOREIGN KEY (fk_before)
    REFERENCES base.tb_start (pk_start) ON DELETE CASCADE;

ALTER TABLE base.tb_start_after
    ADD CONSTRAINT tb_start_after_start_fkey FOREIGN KEY (fk_start)
    REFERENCES base.tb_start (pk_start) ON DELETE CASCADE;

ALTER TABLE base.tb_start_after
    ADD CONSTRAINT tb_start_after_after_fkey FOREIGN KEY (fk_after)
    REFERENCES base.tb_start (pk_start) ON DELETE CASCADE;
-- specql: end base.Start constraints
