-- Rows the cases start from, written past the functions.

INSERT INTO suite.ids (name, id) VALUES
    ('nobody', 'dddddddd-0000-4000-8000-000000000000');

INSERT INTO suite.ids (name, id)
SELECT n.name, ('00000000-0000-4000-8000-' || lpad(n.position::text, 12, '0'))::uuid
FROM unnest(ARRAY[
    'red', 'green', 'blue', 'grey', 'acme', 'sleepy', 'foreign_company', 'ann', 'bob', 'gone_person', 'foreign_person',
    'call', 'foreign_call', 'note', 'foreign_note', 'entry', 'foreign_entry'
]) WITH ORDINALITY AS n(name, position);

INSERT INTO base.tb_tag (id, label, deleted_at) VALUES
    (suite.id('red'), 'red', NULL), (suite.id('green'), 'green', NULL), (suite.id('blue'), 'blue', NULL),
    (suite.id('grey'), 'grey', now());

INSERT INTO desk.tb_company (id, tenant_id, name) VALUES
    (suite.id('acme'), suite.id('a'), 'Acme'),
    (suite.id('sleepy'), suite.id('a'), 'Sleepy'),
    (suite.id('foreign_company'), suite.id('b'), 'Foreign');

INSERT INTO desk.tb_person (id, tenant_id, name, deleted_at) VALUES
    (suite.id('ann'), suite.id('a'), 'Ann', NULL),
    (suite.id('bob'), suite.id('a'), 'Bob', NULL),
    (suite.id('gone_person'), suite.id('a'), 'Gone', now()),
    (suite.id('foreign_person'), suite.id('b'), 'Foreign', NULL);

INSERT INTO desk.tb_call (id, tenant_id, reason, fk_customer, fk_caller) VALUES
    (suite.id('call'), suite.id('a'), 'Help', desk.company_pk(suite.id('acme'), suite.id('a')),
     desk.person_pk(suite.id('ann'), suite.id('a'))),
    (suite.id('foreign_call'), suite.id('b'), 'Help', desk.company_pk(suite.id('foreign_company'), suite.id('b')), NULL);

INSERT INTO desk.tb_note (id, tenant_id, text, fk_about_company, fk_source_call) VALUES
    (suite.id('note'), suite.id('a'), 'Note', desk.company_pk(suite.id('acme'), suite.id('a')),
     desk.call_pk(suite.id('call'), suite.id('a'))),
    (suite.id('foreign_note'), suite.id('b'), 'Note', desk.company_pk(suite.id('foreign_company'), suite.id('b')), NULL);

INSERT INTO desk.tb_note_tags (fk_note, fk_tag, tenant_id, position, created_at)
SELECT desk.note_pk(suite.id('note'), suite.id('a')), base.tag_pk(t.id), suite.id('a'), t.position, '2024-01-02'
FROM unnest(ARRAY[suite.id('green'), suite.id('red')]) WITH ORDINALITY AS t(id, position);

INSERT INTO desk.tb_note_readers (fk_note, fk_person, tenant_id, position)
VALUES (desk.note_pk(suite.id('note'), suite.id('a')), desk.person_pk(suite.id('ann'), suite.id('a')), suite.id('a'), 1),
    (desk.note_pk(suite.id('foreign_note'), suite.id('b')), desk.person_pk(suite.id('foreign_person'), suite.id('b')),
     suite.id('b'), 1);

INSERT INTO desk.tb_entry (id, tenant_id, text, fk_about_company) VALUES
    (suite.id('entry'), suite.id('a'), 'Entry', desk.company_pk(suite.id('sleepy'), suite.id('a'))),
    (suite.id('foreign_entry'), suite.id('b'), 'Entry', desk.company_pk(suite.id('foreign_company'), suite.id('b')));

UPDATE desk.tb_note SET updated_at = '2024-05-06 07:08:09.123456+00';

-- The labels in a note's list, in its order.
CREATE FUNCTION suite.labels(p_note UUID) RETURNS TEXT LANGUAGE sql STABLE AS $$
    SELECT string_agg(t.label, ' ' ORDER BY l.position)
    FROM desk.tb_note_tags AS l
        JOIN desk.tb_note AS n ON n.pk_note = l.fk_note
        JOIN base.tb_tag AS t ON t.pk_tag = l.fk_tag
    WHERE n.id = p_note AND l.tenant_id = n.tenant_id
$$;
