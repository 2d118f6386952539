-- specql: ops.HTTPServer constraints
-- content-sha256: 0627b0343512abd6889ec5ee9445ec7b3f4b6fb168b43ec1eaed956122365333
ALTER TABLE ops.tb_http_server
    ADD CONSTRAINT tb_http_server_this_reference_is_as_long_as_one_may_be_4363ef2a FOREIGN KEY (fk_this_reference_is_as_long_as_one_may_be_with_its_prefix_fk_x)
    REFERENCES ops.tb_http_server (pk_http_server) ON DELETE RESTRICT;
-- specql: end ops.HTTPServer constraints
