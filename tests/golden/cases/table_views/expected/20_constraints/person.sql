-- specql: sales.Person constraints
-- content-sha256: 99b0e19843bd96439335828d49367965060a6bd9d1065378ca1c24816d144e34
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

ALTER TABLE sales.tb_person_clients
    ADD CONSTRAINT tb_person_clients_person_fkey FOREIGN KEY (tenant_id, fk_person)
    REFERENCES sales.tb_person (tenant_id, pk_person) ON DELETE CASCADE;

ALTER TABLE sales.tb_person_clients
    ADD CONSTRAINT tb_person_clients_company_fkey FOREIGN KEY (tenant_id, fk_company)
    REFERENCES sales.tb_company (tenant_id, pk_company) ON DELETE CASCADE;
-- specql: end sales.Person constraints
