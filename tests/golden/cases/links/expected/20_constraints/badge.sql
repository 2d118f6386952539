-- specql: desk.Badge constraints
-- content-sha256: 4bfd924dfd67c23905d21710d09ec5c008def4f351ff51f0c5689ff3bfc0fdb0
ALTER TABLE desk.tb_badge
    ADD CONSTRAINT tb_badge_holder_company_fkey FOREIGN KEY (tenant_id, fk_holder_company)
    REFERENCES desk.tb_company (tenant_id, pk_company) ON DELETE RESTRICT;

ALTER TABLE desk.tb_badge
    ADD CONSTRAINT tb_badge_holder_person_fkey FOREIGN KEY (tenant_id, fk_holder_person)
    REFERENCES desk.tb_person (tenant_id, pk_person) ON DELETE RESTRICT;
-- specql: end desk.Badge constraints
