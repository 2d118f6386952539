-- specql: base.Annex constraints
-- content-sha256: 3bb679a528e68a82f5e003d615042eb0bcf2667c310ba4d922e0f66135b5cad9
ALTER TABLE base.tb_annex
    ADD CONSTRAINT tb_annex_follows_fkey FOREIGN KEY (fk_follows)
    REFERENCES base.tb_annex (pk_annex) ON DELETE RESTRICT;
-- specql: end base.Annex constraints
