-- specql: shop.Ticket constraints
-- content-sha256: d7dd2077657932204824ffe98b9f44072d0308071687ed7ee465955fc853edb8
ALTER TABLE shop.tb_ticket
    ADD CONSTRAINT tb_ticket_customer_fkey FOREIGN KEY (tenant_id, fk_customer)
    REFERENCES shop.tb_customer (tenant_id, pk_customer) ON DELETE CASCADE;

ALTER TABLE shop.tb_ticket
    ADD CONSTRAINT tb_ticket_order_fkey FOREIGN KEY (tenant_id, fk_order)
    REFERENCES shop.tb_order (tenant_id, pk_order) ON DELETE RESTRICT;
-- specql: end shop.Ticket constraints
