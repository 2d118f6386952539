-- specql: shop.Badge constraints
-- content-sha256: 99c003e58216f99a97239c9aa3cce7abbca8c6bb1566e538d4a94c612b819276
ALTER TABLE shop.tb_badge
    ADD CONSTRAINT tb_badge_owner_machine_fkey FOREIGN KEY (tenant_id, fk_owner_machine)
    REFERENCES shop.tb_machine (tenant_id, pk_machine) ON DELETE RESTRICT;

ALTER TABLE shop.tb_badge
    ADD CONSTRAINT tb_badge_owner_visit_fkey FOREIGN KEY (tenant_id, fk_owner_visit)
    REFERENCES shop.tb_visit (tenant_id, pk_visit) ON DELETE RESTRICT;

ALTER TABLE shop.tb_badge_machines
    ADD CONSTRAINT tb_badge_machines_badge_fkey FOREIGN KEY (tenant_id, fk_badge)
    REFERENCES shop.tb_badge (tenant_id, pk_badge) ON DELETE CASCADE;

ALTER TABLE shop.tb_badge_machines
    ADD CONSTRAINT tb_badge_machines_machine_fkey FOREIGN KEY (tenant_id, fk_machine)
    REFERENCES shop.tb_machine (tenant_id, pk_machine) ON DELETE CASCADE;
-- specql: end shop.Badge constraints
