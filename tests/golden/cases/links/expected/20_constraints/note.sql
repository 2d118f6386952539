-- specql: desk.Note constraints
-- content-sha256: 4bf45f10a5e3ed6d7b95246aff97ab6c8d8cd6760dce886a4bc1e6307b27a89f
ALTER TABLE desk.tb_note
    ADD CONSTRAINT tb_note_about_company_fkey FOREIGN KEY (tenant_id, fk_about_company)
    REFERENCES desk.tb_company (tenant_id, pk_company) ON DELETE CASCADE;

ALTER TABLE desk.tb_note
    ADD CONSTRAINT tb_note_about_person_fkey FOREIGN KEY (tenant_id, fk_about_person)
    REFERENCES desk.tb_person (tenant_id, pk_person) ON DELETE CASCADE;

ALTER TABLE desk.tb_note
    ADD CONSTRAINT tb_note_source_call_fkey FOREIGN KEY (tenant_id, fk_source_call)
    REFERENCES desk.tb_call (tenant_id, pk_call) ON DELETE SET NULL (fk_source_call);

ALTER TABLE desk.tb_note
    ADD CONSTRAINT tb_note_source_person_fkey FOREIGN KEY (tenant_id, fk_source_person)
    REFERENCES desk.tb_person (tenant_id, pk_person) ON DELETE SET NULL (fk_source_person);

ALTER TABLE desk.tb_note_tags
    ADD CONSTRAINT tb_note_tags_note_fkey FOREIGN KEY (tenant_id, fk_note)
    REFERENCES desk.tb_note (tenant_id, pk_note) ON DELETE CASCADE;

ALTER TABLE desk.tb_note_tags
    ADD CONSTRAINT tb_note_tags_tag_fkey FOREIGN KEY (fk_tag)
    REFERENCES base.tb_tag (pk_tag) ON DELETE CASCADE;

ALTER TABLE desk.tb_note_readers
    ADD CONSTRAINT tb_note_readers_note_fkey FOREIGN KEY (tenant_id, fk_note)
    REFERENCES desk.tb_note (tenant_id, pk_note) ON DELETE CASCADE;

ALTER TABLE desk.tb_note_readers
    ADD CONSTRAINT tb_note_readers_person_fkey FOREIGN KEY (tenant_id, fk_person)
    REFERENCES desk.tb_person (tenant_id, pk_person) ON DELETE CASCADE;
-- specql: end desk.Note constraints
