-- specql: blog.Author constraints
-- content-sha256: 3c831529810cce8f64314e252f2c2de8127ae435b948ef288eeb1a089d4f9311
ALTER TABLE blog.tb_author
    ADD CONSTRAINT tb_author_favourite_fkey FOREIGN KEY (fk_favourite)
    REFERENCES blog.tb_book (pk_book) ON DELETE RESTRICT;

ALTER TABLE blog.tb_author
    ADD CONSTRAINT tb_author_country_fkey FOREIGN KEY (fk_country)
    REFERENCES common.tb_country (pk_country) ON DELETE RESTRICT;
-- specql: end blog.Author constraints
