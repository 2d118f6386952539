-- specql: sales.OrderLine constraints
-- content-sha256: 97e54b63db99951e8c6c20dcd3eef28f46ce1d7a80d992996fc35164282129f6
ALTER TABLE sales.tb_order_line
    ADD CONSTRAINT tb_order_line_order_fkey FOREIGN KEY (tenant_id, fk_order)
    REFERENCES sales.tb_order (tenant_id, pk_order) ON DELETE RESTRICT;
-- specql: end sales.OrderLine constraints
