-- specql: desk.Line constraints
-- content-sha256: 6e7ed87ceda3314baec56908c7a3338e5c29d31d00f03569c93f01d0c94a4c14
ALTER TABLE desk.tb_line
    ADD CONSTRAINT tb_line_invoice_fkey FOREIGN KEY (tenant_id, fk_invoice)
    REFERENCES desk.tb_invoice (tenant_id, pk_invoice) ON DELETE RESTRICT;
-- specql: end desk.Line constraints
