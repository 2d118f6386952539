-- specql: desk.Person constraints
-- content-sha256: 4a7cc6a8b5fbc569088a0c57e36df639b7cdddbb0e57a63e5c43309ac5e9033a
ALTER TABLE desk.tb_person_friends
    ADD CONSTRAINT tb_person_friends_person_fkey FOREIGN KEY (tenant_id, fk_person)
    REFERENCES desk.tb_person (tenant_id, pk_person) ON DELETE CASCADE;

ALTER TABLE desk.tb_person_friends
    ADD CONSTRAINT tb_person_friends_friends_fkey FOREIGN KEY (tenant_id, fk_friends)
    REFERENCES desk.tb_person (tenant_id, pk_person) ON DELETE CASCADE;

ALTER TABLE desk.tb_person
    ADD CONSTRAINT tb_person_employer_fkey FOREIGN KEY (tenant_id, fk_employer)
    REFERENCES desk.tb_company (tenant_id, pk_company) ON DELETE RESTRICT;
-- specql: end desk.Person constraints
