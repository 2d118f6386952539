-- specql: sales.Person constraints
-- content-sha256: 28402e3f963433bb8ca2c8b2a82201180f54957c2bc441b00f84dac09964d925
ALTER TABLE sales.tb_person
    ADD CONSTRAINT tb_person_company_fkey FOREIGN KEY (tenant_id, fk_company)
    REFERENCES sales.tb_company (tenant_id, pk_company) ON DELETE RESTRICT;

ALTER TABLE sales.tb_person
    ADD CONSTRAINT tb_person_birth_country_fkey FOREIGN KEY (fk_birth_country)
    REFERENCES base.tb_country (pk_country) ON DELETE RESTRICT;

ALTER TABLE sales.tb_person
    ADD CONSTRAINT tb_person_boss_fkey FOREIGN KEY (tenant_id, fk_boss)
    REFERENCES sales.tb_person (tenant_id, pk_person) ON DELETE RESTRICT;

ALTER TABLE sales.tb_person
    ADD CONSTRAINT tb_person_home_country_fkey FOREIGN KEY (fk_home_country)
    REFERENCES base.tb_country (pk_country) ON DELETE RESTRICT;

ALTER TABLE sales.tb_person
    ADD CONSTRAINT tb_person_home_company_fkey FOREIGN KEY (tenant_id, fk_home_company)
    REFERENCES sales.tb_company (tenant_id, pk_company) ON DELETE RESTRICT;

ALTER TABLE sales.tb_person_friends
    ADD CONSTRAINT tb_person_friends_person_fkey FOREIGN KEY (tenant_id, fk_person)
    REFERENCES sales.tb_person (tenant_id, pk_person) ON DELETE CASCADE;

ALTER TABLE sales.tb_person_friends
    ADD CONSTRAINT tb_person_friends_friends_fkey FOREIGN KEY (tenant_id, fk_friends)
    REFERENCES sales.tb_person (tenant_id, pk_person) ON DELETE CASCADE;
-- specql: end sales.Person constraints
