-- specql: base.Page constraints
-- content-sha256: 9afee72e4e1831f6a8904ba929942bffc7a4bbd4f871d437214b330b96c14024
ALTER TABLE base.tb_page
    ADD CONSTRAINT tb_page_follows_fkey FOREIGN KEY (fk_follows)
    REFERENCES base.tb_page (pk_page) ON DELETE RESTRICT;
-- specql: end base.Page constraints
