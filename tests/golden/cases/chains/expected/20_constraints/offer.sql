-- specql: shop.Offer constraints
-- content-sha256: 3c15a8f40dfbc61d08b48a40cf6f6bd54ff116b18e261f4359e2d1f1d60ba93e
ALTER TABLE shop.tb_offer
    ADD CONSTRAINT tb_offer_template_fkey FOREIGN KEY (tenant_id, fk_template)
    REFERENCES shop.tb_offer (tenant_id, pk_offer) ON DELETE RESTRICT;
-- specql: end shop.Offer constraints
