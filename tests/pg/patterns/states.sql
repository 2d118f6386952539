-- State machines and versions.
\set ON_ERROR_STOP on
\ir ../behaviour/harness.sql

INSERT INTO suite.ids (name, id)
SELECT n.name, ('00000000-0000-4000-8000-' || lpad(n.position::text, 12, '0'))::uuid
FROM unnest(ARRAY['draft', 'sent', 'paid', 'lost', 'foreign_draft', 'gone', 'root', 'leaf', 'noted', 'back'])
    WITH ORDINALITY AS n(name, position);

INSERT INTO base.tb_tag (id, name, mood) VALUES (suite.id('root'), 'root', 'good');
INSERT INTO base.tb_tag (id, name, fk_parent, mood) VALUES (suite.id('leaf'), 'leaf', base.tag_pk(suite.id('root')), 'bad');
INSERT INTO shop.tb_order (id, tenant_id, title, status, parcel_state, version, deleted_at) VALUES
    (suite.id('draft'), suite.id('a'), 'draft', 'draft', NULL, 7, NULL),
    (suite.id('sent'), suite.id('a'), 'sent', 'sent', 'packed', 1, NULL),
    (suite.id('paid'), suite.id('a'), 'paid', 'paid', 'arrived', 1, NULL),
    (suite.id('lost'), suite.id('a'), 'lost', 'lost', NULL, 1, NULL),
    (suite.id('gone'), suite.id('a'), 'gone', 'paid', NULL, 1, now()),
    (suite.id('foreign_draft'), suite.id('b'), 'draft', 'draft', NULL, 1, NULL);
INSERT INTO shop.tb_return_order (id, tenant_id, title, status, parcel_state)
VALUES (suite.id('back'), suite.id('a'), 'back', 'draft', 'packed');
INSERT INTO shop.tb_note (id, tenant_id, version, fk_tag)
VALUES (suite.id('noted'), suite.id('a'), 'one', base.tag_pk(suite.id('root')));

CREATE FUNCTION suite.version(p_id UUID) RETURNS INTEGER LANGUAGE sql STABLE AS $$
    SELECT version FROM shop.tb_order WHERE id = p_id
$$;

INSERT INTO suite.cases (name, action, tenant, payload, status, field, holds) VALUES
('any first state', 'create_order', 'a', '{"title": "x", "status": "paid"}', 'success', NULL,
 $$result.object_data ->> 'version' = '1' AND result.updated_fields = ARRAY['title', 'status', 'is_fresh']
   AND (SELECT v.version = 1 FROM shop.v_order AS v WHERE v.id = result.id)$$),
('the first version is 1, whatever is written', 'update_order', 'a', '{"id": "@draft", "title": "y"}', 'success', NULL,
 $$result.object_data ->> 'version' = '2' AND result.updated_fields = ARRAY['title']$$),
('a way that is there', 'change_status', 'a', '{"id": "@draft", "status": "sent"}', 'success', NULL,
 $$result.object_data ->> 'status' = 'sent'$$),
('another one from there', 'change_status', 'a', '{"id": "@draft", "status": "lost"}', 'success', NULL, NULL),
('a way that is not there', 'change_status', 'a', '{"id": "@draft", "status": "paid"}', 'validation:invalid_transition', 'status',
 $$result.message = 'status cannot change from draft to paid' AND suite.version('@draft') = 1$$),
('back', 'change_status', 'a', '{"id": "@sent", "status": "draft"}', 'validation:invalid_transition', 'status', NULL),
('nothing follows an empty list', 'change_status', 'a', '{"id": "@lost", "status": "draft"}', 'validation:invalid_transition',
 'status', NULL),
('the state it has', 'change_status', 'a', '{"id": "@lost", "status": "lost"}', 'noop:unchanged', NULL,
 $$suite.version('@lost') = 1$$),
('no state at all', 'change_status', 'a', '{"id": "@sent", "status": "sleeping"}', 'validation:invalid_value', 'status', NULL),
('an action by its name', 'archive_order', 'a', '{"id": "@paid"}', 'success', NULL, $$result.object_data ->> 'status' = 'archived'$$),
('an action by its name that may not', 'archive_order', 'a', '{"id": "@draft"}', 'validation:invalid_transition', 'status', NULL),
('an update of everything', 'update_order', 'a', '{"id": "@sent", "title": "z", "status": "archived"}',
 'validation:invalid_transition', 'status', $$(SELECT title = 'sent' FROM shop.tb_order WHERE id = '@sent')$$),
('a step that names its rows', 'send_all', 'a', '{"which": "@draft"}', 'success', NULL,
 $$(SELECT status = 'sent' FROM shop.tb_order WHERE id = '@draft')$$),
('a step that names rows that may not', 'send_all', 'a', '{"which": "@paid"}', 'validation:invalid_transition', 'status', NULL),
('not those of another tenant', 'send_all', 'a', '{"which": "@foreign_draft"}', 'noop:unchanged', NULL,
 $$(SELECT status = 'draft' AND version = 1 FROM shop.tb_order WHERE id = '@foreign_draft')$$),
('what was empty may become anything', 'change_parcel_state', 'a', '{"id": "@draft", "parcel_state": "arrived"}', 'success', NULL,
 NULL),
('what is set cannot become empty', 'change_parcel_state', 'a', '{"id": "@sent", "parcel_state": null}',
 'validation:invalid_transition', 'parcel_state',
 $$result.message = 'parcel_state cannot change from packed to nothing'$$),
('the second machine', 'change_parcel_state', 'a', '{"id": "@sent", "parcel_state": "shipped"}', 'success', NULL, NULL),
('the second machine refuses', 'change_parcel_state', 'a', '{"id": "@paid", "parcel_state": "lost"}',
 'validation:invalid_transition', 'parcel_state', NULL),
('a secret stays one', 'change_mood', NULL, '{"id": "@leaf", "mood": "good"}', 'validation:invalid_transition', 'mood',
 $$result.message = 'mood cannot change like this'$$),
('restore keeps the state', 'restore_order', 'a', '{"id": "@gone"}', 'success', NULL,
 $$result.object_data ->> 'status' = 'paid' AND suite.version('@gone') = 2$$),
('an entity that extends has its own machine', 'change_return_status', 'a', '{"id": "@back", "status": "archived"}', 'success',
 NULL, NULL),
('in place of the other one', 'change_return_status', 'a', '{"id": "@back", "status": "sent"}', 'validation:invalid_transition',
 'status', NULL),
('and the inherited one', 'change_return_parcel', 'a', '{"id": "@back", "parcel_state": "arrived"}',
 'validation:invalid_transition', 'parcel_state', NULL),
('and the version', 'change_return_parcel', 'a', '{"id": "@back", "parcel_state": "shipped", "expected_version": 2}',
 'conflict:stale_version', 'expected_version', NULL);

INSERT INTO suite.cases (name, action, tenant, payload, status, field, holds) VALUES
('the version that was seen', 'update_order', 'a', '{"id": "@draft", "title": "y", "expected_version": 1}', 'success', NULL,
 $$suite.version('@draft') = 2 AND suite.version('@sent') = 1$$),
('an older one', 'update_order', 'a', '{"id": "@draft", "title": "y", "expected_version": 0}', 'conflict:stale_version',
 'expected_version', $$result.message = 'The row was changed in the meantime' AND suite.version('@draft') = 1$$),
('a newer one', 'delete_order', 'a', '{"id": "@draft", "expected_version": 2}', 'conflict:stale_version', 'expected_version', NULL),
('null says nothing', 'delete_order', 'a', '{"id": "@draft", "expected_version": null}', 'success', NULL,
 $$suite.version('@draft') = 2$$),
('no number', 'delete_order', 'a', '{"id": "@draft", "expected_version": "x"}', 'validation:invalid_value', 'expected_version', NULL),
('only the list changes', 'update_order', 'a', '{"id": "@draft", "tags_ids": ["@root"], "expected_version": 1}', 'success', NULL,
 $$suite.version('@draft') = 2 AND result.updated_fields = ARRAY['tags']$$),
('nothing changes', 'update_order', 'a', '{"id": "@draft", "title": "draft"}', 'noop:unchanged', NULL, $$suite.version('@draft') = 1$$),
('not a new row', 'create_order', 'a', '{"title": "x", "expected_version": 1}', 'validation:unknown_field', 'expected_version', NULL),
('in a condition', 'check_order', 'a', '{"id": "@draft", "seen": 1}', 'success', NULL, NULL),
('in a condition that is false', 'check_order', 'a', '{"id": "@draft", "seen": 2}', 'validation:another_version', NULL, NULL),
('in a computed field', 'update_order', 'a', '{"id": "@draft", "title": "a"}', 'success', NULL,
 $$result.object_data ->> 'is_fresh' = 'true'$$),
('without dates', 'update_tag', NULL, '{"id": "@root", "name": "r", "expected_version": 1}', 'success', NULL,
 $$result.updated_fields = ARRAY['name'] AND result.object_data ->> 'version' = '2'$$),
('without dates, an older one', 'delete_tag', NULL, '{"id": "@leaf", "expected_version": 5}', 'conflict:stale_version',
 'expected_version', $$EXISTS (SELECT FROM base.tb_tag WHERE id = '@leaf')$$),
('for good', 'delete_tag', NULL, '{"id": "@leaf", "expected_version": 1}', 'success', NULL,
 $$NOT EXISTS (SELECT FROM base.tb_tag WHERE id = '@leaf')$$),
('the version of another entity', 'spoil_tag', 'a', '{"id": "@noted"}', 'success', NULL,
 $$(SELECT version = 2 AND mood = 'bad' FROM base.tb_tag WHERE id = '@root')
   AND result.object_data ->> 'tag_version' = '2' AND result.object_data ->> 'version' = 'one'$$);

INSERT INTO suite.cases (name, given, action, tenant, payload, status, field, holds) VALUES
('not twice', $$UPDATE base.tb_tag SET name = 'other' WHERE id = '@root'$$, 'spoil_tag', 'a', '{"id": "@noted"}',
 'validation:spoilt_already', 'tag', NULL),
('nobody writes the version', $$UPDATE shop.tb_order SET version = 70 WHERE id = '@draft'$$, 'update_order', 'a',
 '{"id": "@draft", "title": "x", "expected_version": 2}', 'success', NULL, $$suite.version('@draft') = 3$$);

SELECT suite.run() AS passed \gset
\o
\echo :passed
\o /dev/null

-- The database holds it, whoever writes.
DO $$
BEGIN
    BEGIN
        UPDATE shop.tb_order SET status = 'draft' WHERE id = suite.id('sent');
        RAISE EXCEPTION 'a plain UPDATE passed the machine';
    EXCEPTION
        WHEN SQLSTATE 'SQ001' THEN
            ASSERT SQLERRM = 'status cannot change from sent to draft', SQLERRM;
    END;
    PERFORM shop.refresh_tv_order(NULL);
    ASSERT (SELECT data ->> 'version' = '1' FROM shop.tv_order WHERE id = suite.id('draft')), 'tv_order has the version';
END
$$;
