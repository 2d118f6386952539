-- What the tables themselves refuse, past the functions; what a hard delete takes along.

-- A statement must fail with an SQLSTATE that matches.
CREATE FUNCTION suite.refuses(p_case TEXT, p_sqlstate TEXT, p_statement TEXT) RETURNS VOID LANGUAGE plpgsql AS $$
BEGIN
    EXECUTE suite.expand(p_statement);
    RAISE EXCEPTION 'case "%" failed: the statement passed', p_case;
EXCEPTION
    WHEN OTHERS THEN
        IF SQLSTATE !~ p_sqlstate THEN
            RAISE EXCEPTION 'case "%" failed: % %', p_case, SQLSTATE, SQLERRM;
        END IF;
END
$$;

SELECT suite.refuses('keys: a link to another tenant', '23503',
    $$INSERT INTO desk.tb_note_readers (fk_note, fk_person, tenant_id, position)
      SELECT n.pk_note, p.pk_person, '@a', 9 FROM desk.tb_note AS n, desk.tb_person AS p
      WHERE n.id = '@note' AND p.id = '@foreign_person'$$);

SELECT suite.refuses('keys: a link of another tenant', '23503',
    $$INSERT INTO desk.tb_note_readers (fk_note, fk_person, tenant_id, position)
      SELECT n.pk_note, p.pk_person, '@b', 9 FROM desk.tb_note AS n, desk.tb_person AS p
      WHERE n.id = '@note' AND p.id = '@foreign_person'$$);

SELECT suite.refuses('keys: a link to something shared, of another tenant', '23503',
    $$INSERT INTO desk.tb_note_tags (fk_note, fk_tag, tenant_id, position)
      SELECT n.pk_note, t.pk_tag, '@b', 9 FROM desk.tb_note AS n, base.tb_tag AS t WHERE n.id = '@note' AND t.id = '@blue'$$);

SELECT suite.refuses('keys: a pair that is there', '23505',
    $$INSERT INTO desk.tb_note_tags (fk_note, fk_tag, tenant_id, position)
      SELECT n.pk_note, t.pk_tag, '@a', 9 FROM desk.tb_note AS n, base.tb_tag AS t WHERE n.id = '@note' AND t.id = '@red'$$);

SELECT suite.refuses('keys: about another tenant''s company', '23503',
    $$UPDATE desk.tb_note SET fk_about_company = (SELECT pk_company FROM desk.tb_company WHERE id = '@foreign_company')
      WHERE id = '@note'$$);

SELECT suite.refuses('keys: about two things', '23514',
    $$UPDATE desk.tb_note SET fk_about_person = (SELECT pk_person FROM desk.tb_person WHERE id = '@ann') WHERE id = '@note'$$);

SELECT suite.refuses('keys: about nothing', '23514', $$UPDATE desk.tb_note SET fk_about_company = NULL WHERE id = '@note'$$);

SELECT suite.refuses('keys: from two things', '23514',
    $$UPDATE desk.tb_note SET fk_source_person = (SELECT pk_person FROM desk.tb_person WHERE id = '@ann') WHERE id = '@note'$$);

BEGIN;
DELETE FROM desk.tb_call WHERE id = suite.id('call');
SELECT suite.check('keys: one of several becomes null, the tenant stays', fk_source_call IS NULL AND tenant_id = suite.id('a'))
FROM desk.tb_note WHERE id = suite.id('note');
DELETE FROM base.tb_tag WHERE id = suite.id('red');
SELECT suite.check('keys: a target goes from every list', suite.labels(suite.id('note')) = 'green');
DELETE FROM desk.tb_note WHERE id = suite.id('note');
SELECT suite.check('keys: lists go with their owner', NOT EXISTS (SELECT FROM desk.tb_note_tags));
ROLLBACK;

BEGIN;
DELETE FROM desk.tb_company WHERE id = suite.id('acme');
SELECT suite.check('keys: cascade takes along', NOT EXISTS (SELECT FROM desk.tb_call WHERE id = suite.id('call'))
    AND NOT EXISTS (SELECT FROM desk.tb_note WHERE id = suite.id('note')));
ROLLBACK;

SELECT suite.refuses('keys: restrict', '23503|23001', $$DELETE FROM desk.tb_company WHERE id = '@sleepy'$$);

SELECT suite.check('keys: every link table of a tenant has row security', count(*) = 3 AND bool_and(c.relrowsecurity))
FROM pg_class AS c
WHERE c.oid IN ('desk.tb_note_tags'::regclass, 'desk.tb_note_readers'::regclass, 'desk.tb_person_friends'::regclass);

\echo keys: passed
