-- specql: shop.Offer constraints
-- content-sha256: 02e758925e2508ca2b85a13dabdcac4af9c4a3a4a81857c90e08ea536047674c
ALTER TABLE shop.tb_offer
    ADD CONSTRAINT tb_offer_category_fkey FOREIGN KEY (fk_category)
    REFERENCES base.tb_category (pk_category) ON DELETE RESTRICT;

ALTER TABLE shop.tb_offer
    ADD CONSTRAINT tb_offer_template_fkey FOREIGN KEY (tenant_id, fk_template)
    REFERENCES shop.tb_offer (tenant_id, pk_offer) ON DELETE RESTRICT;

ALTER TABLE shop.tb_offer
    ADD CONSTRAINT tb_offer_model_fkey FOREIGN KEY (fk_model)
    REFERENCES base.tb_model (pk_model) ON DELETE RESTRICT;
-- specql: end shop.Offer constraints
