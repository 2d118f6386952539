-- specql: sales.Order constraints
-- content-sha256: 23bf63009e0421705b00a2cf190664a4e39beb328f3daf0b9a42aae10c167dc0
ALTER TABLE sales.tb_order
    ADD CONSTRAINT tb_order_group_fkey FOREIGN KEY (tenant_id, fk_group)
    REFERENCES sales.tb_order (tenant_id, pk_order) ON DELETE RESTRICT;
-- specql: end sales.Order constraints
