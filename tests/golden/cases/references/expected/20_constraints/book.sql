-- specql: blog.Book constraints
-- content-sha256: 08164d494da91d2b363f67b11c13ee7e1debf4326805a6f841b68b6e0c6f588b
ALTER TABLE blog.tb_book
    ADD CONSTRAINT tb_book_author_fkey FOREIGN KEY (fk_author)
    REFERENCES blog.tb_author (pk_author) ON DELETE RESTRICT;

ALTER TABLE blog.tb_book
    ADD CONSTRAINT tb_book_sequel_of_fkey FOREIGN KEY (fk_sequel_of)
    REFERENCES blog.tb_book (pk_book) ON DELETE RESTRICT;
-- specql: end blog.Book constraints
