-- Table views that actions make anew: which rows of which. psql -X -q -v ON_ERROR_STOP=1 -f suite.sql
\set ON_ERROR_STOP on
\ir ../behaviour/harness.sql

INSERT INTO suite.ids (name, id)
SELECT n.name, ('00000000-0000-4000-8000-' || lpad(n.position::text, 12, '0'))::uuid
FROM unnest(ARRAY['red', 'blue', 'foreign', 'ann', 'bob', 'eve', 'task', 'other_task', 'tag']) WITH ORDINALITY AS n(name, position);

INSERT INTO work.tb_team (id, tenant_id, name) VALUES
    (suite.id('red'), suite.id('a'), 'Red'), (suite.id('blue'), suite.id('a'), 'Blue'), (suite.id('foreign'), suite.id('b'), 'F');
INSERT INTO work.tb_task (id, tenant_id, fk_team, title) VALUES
    (suite.id('task'), suite.id('a'), work.team_pk(suite.id('red'), suite.id('a')), 'T'),
    (suite.id('other_task'), suite.id('a'), work.team_pk(suite.id('blue'), suite.id('a')), 'O');
INSERT INTO work.tb_person (id, tenant_id, name, fk_team, fk_about_task) VALUES
    (suite.id('ann'), suite.id('a'), 'Ann', work.team_pk(suite.id('red'), suite.id('a')),
     work.task_pk(suite.id('task'), suite.id('a'))),
    (suite.id('bob'), suite.id('a'), 'Bob', NULL, NULL),
    (suite.id('eve'), suite.id('b'), 'Eve', work.team_pk(suite.id('foreign'), suite.id('b')), NULL);
INSERT INTO work.tb_person_teams (fk_person, fk_team, tenant_id, position)
SELECT work.person_pk(suite.id('bob'), suite.id('a')), work.team_pk(suite.id('red'), suite.id('a')), suite.id('a'), 1;
INSERT INTO work.tb_tag (id, tenant_id) VALUES (suite.id('tag'), suite.id('a'));

SELECT app.refresh_table_views();

-- Which rows were made anew: those whose mark is gone.
CREATE FUNCTION suite.mark() RETURNS VOID LANGUAGE sql AS $$
    UPDATE work.tv_team SET refreshed_at = '2000-01-01';
    UPDATE work.tv_person SET refreshed_at = '2000-01-01';
    UPDATE work.tv_task SET refreshed_at = '2000-01-01';
$$;

CREATE FUNCTION suite.anew() RETURNS TEXT LANGUAGE sql STABLE AS $$
    SELECT string_agg(i.name, ' ' ORDER BY i.id)
    FROM (
        SELECT id, refreshed_at FROM work.tv_team
        UNION ALL SELECT id, refreshed_at FROM work.tv_person
        UNION ALL SELECT id, refreshed_at FROM work.tv_task
    ) AS v JOIN suite.ids AS i ON i.id = v.id
    WHERE v.refreshed_at > '2000-01-01'
$$;

SELECT suite.mark();

INSERT INTO suite.cases (name, action, tenant, payload, status, field, holds) VALUES
('a new row is in its table view', 'create_team', 'a', '{"name": "New"}', 'success', NULL,
 $$(SELECT v.data ->> 'name' = 'New' FROM work.tv_team AS v WHERE v.id = result.id) AND suite.anew() IS NULL$$),
('what refers to the row is made anew', 'rename_team', 'a', '{"id": "@red", "name": "Crimson"}', 'success', NULL,
 $$suite.anew() = 'red ann bob task'
   AND (SELECT v.data #>> '{team,name}' = 'Crimson' FROM work.tv_person AS v WHERE v.id = '@ann')
   AND (SELECT v.data #>> '{team,name}' = 'Crimson' FROM work.tv_task AS v WHERE v.id = '@task')$$),
('another tenant makes nothing anew', 'rename_team', 'b', '{"id": "@red", "name": "Crimson"}', 'not_found:team', 'id',
 $$suite.anew() IS NULL$$),
('nothing unless a step says so', 'rename_quietly', 'a', '{"id": "@red", "name": "Late"}', 'success', NULL,
 $$suite.anew() = 'red' AND (SELECT v.data ->> 'name' = 'Later' FROM work.tv_team AS v WHERE v.id = '@red')$$),
('when an action ends early', 'rename_and_return', 'a', '{"id": "@red", "name": "Early"}', 'success', NULL,
 $$suite.anew() = 'red' AND (SELECT v.data ->> 'name' = 'Early' FROM work.tv_team AS v WHERE v.id = '@red')$$),
('when it does not', 'rename_and_return', 'a', '{"id": "@red", "name": "On time"}', 'success', NULL,
 $$suite.anew() = 'red' AND (SELECT v.data ->> 'name' = 'Late' FROM work.tv_team AS v WHERE v.id = '@red')$$),
('a deleted row leaves its table view', 'delete_team', 'a', '{"id": "@blue"}', 'success', NULL,
 $$NOT EXISTS (SELECT FROM work.tv_team WHERE id = '@blue') AND suite.anew() IS NULL$$),
('what the row refers to is made anew', 'move_person', 'a', '{"id": "@ann", "team": "@blue"}', 'success', NULL,
 $$suite.anew() = 'blue ann task' AND (SELECT v.data #>> '{team,name}' = 'Blue' FROM work.tv_person AS v WHERE v.id = '@ann')$$),
('a reference to nobody', 'move_person', 'a', '{"id": "@ann", "team": null}', 'success', NULL, $$suite.anew() = 'ann task'$$),
('whole table views', 'all_teams', 'a', '{}', 'success', NULL, $$suite.anew() = 'red blue foreign task other_task'$$),
('a failure makes nothing anew', 'move_person', 'a', '{"id": "@ann", "team": "@foreign"}', 'validation:reference_not_found',
 'team', $$suite.anew() IS NULL$$),
('a reference of something without a table view', 'touch_tag', 'a', '{"id": "@tag"}', 'success', NULL,
 $$suite.anew() IS NULL$$);

SELECT suite.run() AS passed \gset
\echo :passed
