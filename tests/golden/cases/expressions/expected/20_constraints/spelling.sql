-- specql: sales.Spelling constraints
-- content-sha256: 15be72fde6ddf4f05ca82d05eea50fdd7497348aca7706fd56d7bb3fbfcc9b4b
ALTER TABLE sales.tb_spelling
    ADD CONSTRAINT tb_spelling_company_fkey FOREIGN KEY (tenant_id, fk_company)
    REFERENCES sales.tb_company (tenant_id, pk_company) ON DELETE RESTRICT;

ALTER TABLE sales.tb_spelling
    ADD CONSTRAINT tb_spelling_partner_fkey FOREIGN KEY (tenant_id, fk_partner)
    REFERENCES sales.tb_spelling (tenant_id, pk_spelling) ON DELETE RESTRICT;
-- specql: end sales.Spelling constraints
