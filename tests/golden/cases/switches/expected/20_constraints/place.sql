-- specql: shop.Place constraints
-- content-sha256: 08afb18dcbccf0a57ff12c9ea676b8003f4ef866daa2fec41a1c2e2b714928ca
ALTER TABLE shop.tb_place_tags
    ADD CONSTRAINT tb_place_tags_place_fkey FOREIGN KEY (tenant_id, fk_place)
    REFERENCES shop.tb_place (tenant_id, pk_place) ON DELETE CASCADE;

ALTER TABLE shop.tb_place_tags
    ADD CONSTRAINT tb_place_tags_tag_fkey FOREIGN KEY (fk_tag)
    REFERENCES base.tb_tag (pk_tag) ON DELETE CASCADE;

ALTER TABLE shop.tl_place
    ADD CONSTRAINT tl_place_row_fkey FOREIGN KEY (tenant_id, fk_place)
    REFERENCES shop.tb_place (tenant_id, pk_place) ON DELETE CASCADE;

ALTER TABLE shop.tl_place
    ADD CONSTRAINT tl_place_locale_fkey FOREIGN KEY (fk_locale)
    REFERENCES base.tb_locale (pk_locale) ON DELETE RESTRICT;
-- specql: end shop.Place constraints
