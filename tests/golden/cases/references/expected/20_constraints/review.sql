-- specql: tenants.Review constraints
-- content-sha256: 5b0110348ec47b70ffd5ca4516c3619d64cae5862aaa66318ee9b1878f81df75
ALTER TABLE tenants.tb_review
    ADD CONSTRAINT tb_review_book_fkey FOREIGN KEY (fk_book)
    REFERENCES blog.tb_book (pk_book) ON DELETE RESTRICT;

ALTER TABLE tenants.tb_review
    ADD CONSTRAINT tb_review_answer_to_fkey FOREIGN KEY (tenant_id, fk_answer_to)
    REFERENCES tenants.tb_review (tenant_id, pk_review) ON DELETE RESTRICT;
-- specql: end tenants.Review constraints
