-- Entities without an audit trail, without soft delete, without both, and one that uses them all.
\set ON_ERROR_STOP on
\ir ../behaviour/harness.sql

INSERT INTO suite.ids (name, id)
SELECT n.name, ('00000000-0000-4000-8000-' || lpad(n.position::text, 12, '0'))::uuid
FROM unnest(ARRAY[
    'plain_tag', 'used_tag', 'article', 'foreign_article', 'remark', 'answer', 'own_remark', 'foreign_remark', 'place',
    'gone_place', 'foreign_place', 'bundle', 'english', 'other_tag'
]) WITH ORDINALITY AS n(name, position);

INSERT INTO base.tb_tag (id, name, code, color) VALUES
    (suite.id('plain_tag'), 'plain', 1, NULL), (suite.id('used_tag'), 'used', 2, 'red'),
    (suite.id('other_tag'), 'other', 3, 'green');
INSERT INTO base.tb_locale (id, code) VALUES (suite.id('english'), 'en');
INSERT INTO base.tb_bundle (id) VALUES (suite.id('bundle'));
INSERT INTO base.tb_bundle_tags (fk_bundle, fk_tag, position)
VALUES (base.bundle_pk(suite.id('bundle')), base.tag_pk(suite.id('other_tag')), 1);
INSERT INTO shop.tb_article (id, tenant_id, title, fk_main_tag) VALUES
    (suite.id('article'), suite.id('a'), 'Article', base.tag_pk(suite.id('used_tag'))),
    (suite.id('foreign_article'), suite.id('b'), 'Foreign', NULL);
INSERT INTO shop.tb_remark (id, tenant_id, body, mood, fk_article, created_by) VALUES
    (suite.id('remark'), suite.id('a'), 'first', 'good', shop.article_pk(suite.id('article'), suite.id('a')), NULL),
    (suite.id('own_remark'), suite.id('a'), 'mine', 'good', shop.article_pk(suite.id('article'), suite.id('a')),
     suite.id('caller')),
    (suite.id('foreign_remark'), suite.id('b'), 'first', 'good',
     shop.article_pk(suite.id('foreign_article'), suite.id('b')), NULL);
INSERT INTO shop.tb_remark (id, tenant_id, body, mood, fk_article, fk_parent) VALUES
    (suite.id('answer'), suite.id('a'), 'second', 'bad', shop.article_pk(suite.id('article'), suite.id('a')),
     shop.remark_pk(suite.id('remark'), suite.id('a')));
INSERT INTO shop.tb_place (id, tenant_id, name, secret, deleted_at) VALUES
    (suite.id('place'), suite.id('a'), 'Here', 's', NULL), (suite.id('gone_place'), suite.id('a'), 'Gone', 't', now()),
    (suite.id('foreign_place'), suite.id('b'), 'Here', 's', NULL);
INSERT INTO shop.tl_place (fk_place, fk_locale, tenant_id, name)
VALUES (shop.place_pk(suite.id('place'), suite.id('a')), base.locale_pk(suite.id('english')), suite.id('a'), 'Here (en)');
INSERT INTO shop.tl_remark (fk_remark, fk_locale, tenant_id, body)
VALUES (shop.remark_pk(suite.id('remark'), suite.id('a')), base.locale_pk(suite.id('english')), suite.id('a'), 'First');

CREATE FUNCTION suite.columns(p_table REGCLASS) RETURNS TEXT LANGUAGE sql STABLE AS $$
    SELECT string_agg(a.attname, ' ' ORDER BY a.attname)
    FROM pg_attribute AS a
    WHERE a.attrelid = p_table AND a.attnum > 0 AND a.attname ~ '^(created|updated|deleted)_'
$$;

INSERT INTO suite.cases (name, action, tenant, payload, status, field, holds) VALUES
('create without any of the columns', 'create_tag', NULL, '{"name": "n", "code": 9}', 'success', NULL,
 $$suite.columns('base.tb_tag') IS NULL AND NOT result.object_data ?| ARRAY['created_at', 'updated_at', 'deleted_at']
   AND result.updated_fields = ARRAY['name', 'code'] AND suite.columns('base.v_tag') IS NULL$$),
('update without any of the columns', 'update_tag', NULL, '{"id": "@plain_tag", "name": "m"}', 'success', NULL,
 $$result.updated_fields = ARRAY['name'] AND result.object_data ->> 'name' = 'm'$$),
('the same again changes nothing', 'update_tag', NULL, '{"id": "@plain_tag", "name": "plain"}', 'noop:unchanged', NULL, NULL),
('there is no date to expect', 'update_tag', NULL, '{"id": "@plain_tag", "name": "m", "expected_updated_at": null}',
 'validation:unknown_field', 'expected_updated_at', NULL),
('a deleted row is gone', 'delete_tag', NULL, '{"id": "@plain_tag"}', 'success', NULL,
 $$result.object_data ->> 'name' = 'plain' AND result.message = 'Tag deleted'
   AND NOT EXISTS (SELECT FROM base.tb_tag WHERE id = '@plain_tag')$$),
('a referenced row stays', 'delete_tag', NULL, '{"id": "@used_tag"}', 'conflict:still_referenced', NULL,
 $$EXISTS (SELECT FROM base.tb_tag WHERE id = '@used_tag')$$),
('links to it go with it', 'delete_tag', NULL, '{"id": "@other_tag"}', 'success', NULL,
 $$NOT EXISTS (SELECT FROM base.tb_bundle_tags)$$),
('unique holds', 'create_tag', NULL, '{"name": "n", "code": 2}', 'conflict:unique_violation', 'code', NULL),
('unique with a condition of the author holds', 'create_tag', NULL, '{"name": "other", "color": "green"}',
 'conflict:unique_violation', 'name', NULL),
('where the condition is false it does not', 'create_tag', NULL, '{"name": "other", "color": "red"}', 'success', NULL, NULL);

INSERT INTO suite.cases (name, given, action, tenant, payload, status, field, holds) VALUES
('unique is free after a delete', $$DELETE FROM base.tb_tag WHERE code = 1$$, 'create_tag', NULL, '{"name": "n", "code": 1}',
 'success', NULL, NULL);

INSERT INTO suite.cases (name, action, tenant, payload, status, field, holds) VALUES
('a row of nothing but a list', 'create_bundle', NULL, '{"tags_ids": ["@used_tag", "@plain_tag"]}', 'success', NULL,
 $$suite.columns('base.tb_bundle_tags') IS NULL AND suite.columns('base.tb_bundle') = 'deleted_at deleted_by'
   AND jsonb_array_length(result.object_data -> 'tags') = 2 AND result.updated_fields = ARRAY['tags']$$),
('nothing but its list changes', 'update_bundle', NULL, '{"id": "@bundle", "tags_ids": ["@used_tag"]}', 'success', NULL,
 $$result.updated_fields = ARRAY['tags'] AND jsonb_array_length(result.object_data -> 'tags') = 1$$),
('delete keeps what is not signed', 'delete_bundle', NULL, '{"id": "@bundle"}', 'success', NULL,
 $$(SELECT deleted_by = '@caller' FROM base.tb_bundle WHERE id = '@bundle')
   AND NOT EXISTS (SELECT FROM base.v_bundle WHERE id = '@bundle')$$),
('restore of a live row', 'restore_bundle', NULL, '{"id": "@bundle"}', 'noop:unchanged', NULL, NULL);

INSERT INTO suite.cases (name, given, action, tenant, payload, status, field, holds) VALUES
('restore without signature', $$UPDATE base.tb_bundle SET deleted_at = now()$$, 'restore_bundle', NULL, '{"id": "@bundle"}',
 'success', NULL, $$(SELECT deleted_at IS NULL FROM base.tb_bundle WHERE id = '@bundle')$$);

INSERT INTO suite.cases (name, action, tenant, payload, status, field, holds) VALUES
('references find such rows', 'create_article', 'a', '{"title": "T", "main_tag_id": "@plain_tag", "tags_ids": ["@plain_tag"]}',
 'success', NULL, $$result.object_data #>> '{main_tag,id}' = '@plain_tag' AND result.object_data ->> 'tag_name' = 'plain'$$),
('one of several entities', 'create_article', 'a', '{"title": "T", "about_id": "@remark", "about_type": "Remark"}', 'success',
 NULL, $$result.object_data #>> '{about,id}' = '@remark'$$),
('such a row of another tenant is not found', 'create_article', 'a',
 '{"title": "T", "about_id": "@foreign_remark", "about_type": "Remark"}', 'validation:reference_not_found', 'about', NULL),
('steps find, insert and update such rows', 'tag_article', 'a', '{"id": "@article", "label": "plain"}', 'success', NULL,
 $$(SELECT color = 'red' FROM base.tb_tag WHERE id = '@plain_tag')
   AND (SELECT created_by = '@caller' FROM shop.tb_remark WHERE body = 'tagged' AND tenant_id = '@a')
   AND result.object_data ->> 'remarks' = '4' AND result.object_data ->> 'red_remarks' = '1'$$),
('steps delete such rows for good', 'untag_article', 'a', '{"id": "@article", "label": "used"}', 'success', NULL,
 $$NOT EXISTS (SELECT FROM base.tb_tag WHERE id = '@used_tag') AND result.object_data ->> 'remarks' = '0'
   AND (SELECT count(*) = 1 FROM shop.tb_remark)$$),
('the article itself is kept', 'delete_article', 'a', '{"id": "@article"}', 'success', NULL,
 $$(SELECT deleted_at IS NOT NULL FROM shop.tb_article WHERE id = '@article')$$);

INSERT INTO suite.cases (name, given, action, tenant, payload, status, field, holds) VALUES
('steps go through such rows', $$INSERT INTO shop.tb_article_tags (fk_article, fk_tag, tenant_id, position)
   VALUES (shop.article_pk('@article', '@a'), base.tag_pk('@plain_tag'), '@a', 1)$$,
 'go_through_article', 'a', '{"id": "@article"}', 'success', NULL,
 $$(SELECT count(*) = 3 FROM shop.tb_remark WHERE mood = 'bad' AND tenant_id = '@a')
   AND (SELECT color = 'green' FROM base.tb_tag WHERE id = '@plain_tag')
   AND (SELECT mood = 'good' FROM shop.tb_remark WHERE id = '@foreign_remark')$$);

INSERT INTO suite.cases (name, action, tenant, payload, status, field, holds) VALUES
('steps count such rows', 'count_tags', 'a', '{"id": "@article"}', 'success', NULL, NULL),
('a signed row of a tree goes', 'delete_remark', 'a', '{"id": "@answer"}', 'success', NULL,
 $$NOT EXISTS (SELECT FROM shop.tb_remark WHERE id = '@answer') AND result.object_data ->> 'updated_at' IS NOT NULL
   AND suite.columns('shop.tb_remark') = 'created_at created_by updated_at updated_by'
   AND suite.columns('shop.tl_remark') = 'created_at created_by updated_at updated_by'$$),
('not what is above others', 'delete_remark', 'a', '{"id": "@remark"}', 'conflict:still_referenced', NULL, NULL),
('not that of another tenant', 'delete_remark', 'a', '{"id": "@foreign_remark"}', 'not_found:remark', 'id',
 $$EXISTS (SELECT FROM shop.tb_remark WHERE id = '@foreign_remark')$$),
('what is below is found', 'update_remark', 'a', '{"id": "@remark", "body": "1st"}', 'success', NULL,
 $$(SELECT array_agg(d.body) = ARRAY['second'] FROM shop.remark_descendants(shop.remark_pk('@remark', '@a'), '@a') AS d)
   AND shop.get_remark_body(shop.remark_pk('@remark', '@a'), 'en', '@a') = 'First'$$),
('it is still dated', 'update_remark', 'a', '{"id": "@remark", "body": "x", "expected_updated_at": "2001-01-01T00:00:00Z"}',
 'conflict:stale_version', 'expected_updated_at', NULL),
('its owner may', 'close_remark', 'a', '{"id": "@own_remark"}', 'success', NULL,
 $$NOT EXISTS (SELECT FROM shop.tb_remark WHERE id = '@own_remark')$$),
('nobody else may', 'close_remark', 'a', '{"id": "@answer"}', 'forbidden:close_remark', NULL, NULL),
('the pair is unique among those that are there', 'create_remark', 'a', '{"body": "first", "article_id": "@article"}',
 'conflict:unique_violation', 'article', NULL);

INSERT INTO suite.cases (name, action, tenant, payload, status, field, holds) VALUES
('not signed but kept', 'delete_place', 'a', '{"id": "@place"}', 'success', NULL,
 $$(SELECT deleted_by = '@caller' FROM shop.tb_place WHERE id = '@place')
   AND suite.columns('shop.tb_place') = 'deleted_at deleted_by' AND suite.columns('shop.tl_place') = 'deleted_at deleted_by'$$),
('and restored', 'restore_place', 'a', '{"id": "@gone_place"}', 'success', NULL,
 $$result.message = 'Place restored' AND result.object_data ->> 'name' = 'Gone'$$),
('not that of another tenant, not signed', 'update_place', 'a', '{"id": "@foreign_place", "name": "x"}', 'not_found:place', 'id',
 NULL),
('a new identifier', 'update_place', 'a', '{"id": "@place", "name": "There"}', 'success', NULL,
 $$result.object_data ->> 'identifier' = 'there' AND result.updated_fields = ARRAY['name']
   AND shop.get_place_name(shop.place_pk('@place', '@a'), 'en-GB', '@a') = 'Here (en)'$$),
('only its list, not signed', 'tag_place', 'a', '{"id": "@place", "tags_ids": ["@plain_tag"]}', 'success', NULL,
 $$(SELECT count(*) = 1 FROM shop.tb_place_tags WHERE tenant_id = '@a')$$),
('behind a guard', 'guarded_place', 'a', '{"id": "@place", "name": "There"}', 'success', NULL, NULL),
('what only looks', 'look_at_place', 'a', '{"id": "@place"}', 'success', NULL, NULL);

SELECT suite.run() AS passed \gset
\o
\echo :passed
\o /dev/null

-- Table views hold what is there, by their refresh functions.
SELECT app.refresh_table_views();
DO $$
BEGIN
    ASSERT (SELECT count(*) = 4 FROM shop.tv_remark), 'tv_remark holds all rows';
    ASSERT (SELECT count(*) = 2 FROM shop.tv_place), 'tv_place holds live rows';
    DELETE FROM shop.tb_remark WHERE body = 'second';
    PERFORM shop.refresh_tv_remark(NULL);
    ASSERT (SELECT count(*) = 3 FROM shop.tv_remark), 'tv_remark follows a delete';
    ASSERT (SELECT data #>> '{main_tag,name}' = 'used' FROM shop.tv_article WHERE id = suite.id('article')),
        'tv_article shows a row without columns to be deleted by';
END
$$;

-- Row security as before.
CREATE ROLE patterns_app;
GRANT USAGE ON SCHEMA shop TO patterns_app;
GRANT SELECT ON ALL TABLES IN SCHEMA shop TO patterns_app;
GRANT USAGE ON SCHEMA base, suite TO patterns_app;
GRANT SELECT ON ALL TABLES IN SCHEMA base, suite TO patterns_app;
SELECT set_config('app.current_tenant_id', suite.id('b')::text, false);
SET ROLE patterns_app;
DO $$
BEGIN
    ASSERT (SELECT count(*) = 1 FROM shop.v_remark), 'remarks of one tenant';
    ASSERT (SELECT count(*) = 1 FROM shop.v_place), 'places of one tenant';
    ASSERT (SELECT count(*) = 0 FROM shop.tl_remark), 'texts of one tenant';
END
$$;
RESET ROLE;
DROP OWNED BY patterns_app;
DROP ROLE patterns_app;
