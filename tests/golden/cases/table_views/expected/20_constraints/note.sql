-- specql: sales.Note constraints
-- content-sha256: 694779bafa0d507559a50724ddcb7e442aa62f7491cac8e49c22a36e64531bcf
ALTER TABLE sales.tb_note
    ADD CONSTRAINT tb_note_person_fkey FOREIGN KEY (tenant_id, fk_person)
    REFERENCES sales.tb_person (tenant_id, pk_person) ON DELETE RESTRICT;
-- specql: end sales.Note constraints
