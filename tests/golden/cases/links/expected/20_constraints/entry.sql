-- specql: desk.Entry constraints
-- content-sha256: f759ecef995b64ca45aea10138faf4249d9c6d53f793a32c763fb821b440adfa
ALTER TABLE desk.tb_entry
    ADD CONSTRAINT tb_entry_about_company_fkey FOREIGN KEY (tenant_id, fk_about_company)
    REFERENCES desk.tb_company (tenant_id, pk_company) ON DELETE RESTRICT;

ALTER TABLE desk.tb_entry
    ADD CONSTRAINT tb_entry_about_person_fkey FOREIGN KEY (tenant_id, fk_about_person)
    REFERENCES desk.tb_person (tenant_id, pk_person) ON DELETE RESTRICT;
-- specql: end desk.Entry constraints
