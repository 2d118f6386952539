-- `_meta` names what was written: the fields that changed, the ids of the other rows, and nothing that was not.

CREATE SCHEMA suite;

CREATE FUNCTION suite.check(p_name TEXT, p_holds BOOLEAN, p_what JSONB DEFAULT NULL) RETURNS VOID LANGUAGE plpgsql AS $$
BEGIN
    IF p_holds IS NOT TRUE THEN
        RAISE EXCEPTION 'case "%" failed: %', p_name, p_what;
    END IF;
END
$$;

CREATE FUNCTION suite.id(p_name TEXT) RETURNS UUID LANGUAGE sql IMMUTABLE AS $$ SELECT md5(p_name)::UUID $$;
CREATE FUNCTION suite.ids(p_ids UUID[]) RETURNS JSONB LANGUAGE sql AS $$
    SELECT jsonb_agg(i.id ORDER BY i.id) FROM unnest(p_ids) AS i(id)
$$;
CREATE FUNCTION suite.effect(p_meta JSONB, p_entity TEXT) RETURNS JSONB LANGUAGE sql AS $$
    SELECT e.value FROM jsonb_array_elements(p_meta -> 'sideEffects') AS e(value) WHERE e.value ->> 'entityType' = p_entity
$$;

CREATE TEMPORARY TABLE contact AS
SELECT r.id FROM app.create_contact(suite.id('a'), suite.id('user'), '{"name": "Ada"}') AS r;
INSERT INTO crm.tb_task (tenant_id, fk_contact, title, done)
SELECT suite.id('a'), crm.contact_pk(c.id, suite.id('a')), t.title, t.done
FROM contact AS c, (VALUES ('one', false), ('two', false), ('three', true)) AS t(title, done);
INSERT INTO crm.tb_draft (tenant_id, fk_contact)
SELECT suite.id('a'), crm.contact_pk(c.id, suite.id('a')) FROM contact AS c;

-- An action without impact tells none.
SELECT suite.check('create: no meta', r.extra_metadata = '{"entity": "Contact"}', r.extra_metadata)
FROM app.create_contact(suite.id('a'), suite.id('user'), '{"name": "Bob"}') AS r;

CREATE TEMPORARY TABLE draft AS SELECT d.id FROM crm.tb_draft AS d;
CREATE TEMPORARY TABLE done AS
SELECT r.* FROM contact AS c
    CROSS JOIN LATERAL app.qualify_lead(suite.id('a'), suite.id('user'), jsonb_build_object('id', c.id)) AS r;
CREATE TEMPORARY TABLE meta AS SELECT d.extra_metadata -> '_meta' AS meta, d.status FROM done AS d;

SELECT suite.check('qualify: succeeds', m.status = 'success') FROM meta AS m;
SELECT suite.check('primary: what changed', m.meta -> 'primaryEntity' = '{"entityType": "Contact", "operation": "UPDATE",
    "modifiedFields": ["status"], "affectedRelationships": ["company"]}', m.meta)
FROM meta AS m;
SELECT suite.check('insert: both rows', suite.effect(m.meta, 'Notification') = jsonb_build_object(
    'entityType', 'Notification', 'operation', 'CREATE', 'collection', 'createdNotifications',
    'ids', (SELECT suite.ids(array_agg(n.id)) FROM crm.tb_notification AS n),
    'modifiedFields', '["contact", "text"]'::JSONB), m.meta)
FROM meta AS m;
SELECT suite.check('update: the open tasks', suite.effect(m.meta, 'Task') -> 'ids'
    = (SELECT suite.ids(array_agg(t.id)) FROM crm.tb_task AS t WHERE t.title IN ('one', 'two')), m.meta)
FROM meta AS m;
SELECT suite.check('delete: the draft', suite.effect(m.meta, 'Draft') -> 'ids'
    = (SELECT suite.ids(array_agg(d.id)) FROM draft AS d), m.meta)
FROM meta AS m;
SELECT suite.check('delete: it is gone', count(*) = 0) FROM crm.tb_draft;
SELECT suite.check('caches', m.meta -> 'cacheInvalidations' = '[{"queryName": "contacts", "filter": {"status": "lead"},
    "strategy": "REFETCH", "reason": "the list of leads has changed"}, {"queryName": "dashboard", "strategy": "EVICT"}]'
    AND m.meta -> 'optimisticUpdateSafe' = 'true', m.meta)
FROM meta AS m;

-- What is not written is not told.
SELECT suite.check('score: no task', r.status = 'success' AND r.extra_metadata #> '{_meta,sideEffects}' = '[]'
    AND r.extra_metadata #> '{_meta,primaryEntity,modifiedFields}' = '["score"]', r.extra_metadata)
FROM contact AS c
    CROSS JOIN LATERAL app.set_score(suite.id('a'), suite.id('user'), jsonb_build_object('id', c.id, 'score', 5)) AS r;
SELECT suite.check('score: the same again', r.status = 'noop:unchanged'
    AND r.extra_metadata #> '{_meta,primaryEntity,modifiedFields}' = '[]', r.extra_metadata)
FROM contact AS c
    CROSS JOIN LATERAL app.set_score(suite.id('a'), suite.id('user'), jsonb_build_object('id', c.id, 'score', 5)) AS r;
SELECT suite.check('score: a task', r.extra_metadata #>> '{_meta,sideEffects,0,collection}' = 'newTasks'
    AND jsonb_array_length(r.extra_metadata #> '{_meta,sideEffects,0,ids}') = 1, r.extra_metadata)
FROM contact AS c
    CROSS JOIN LATERAL app.set_score(suite.id('a'), suite.id('user'), jsonb_build_object('id', c.id, 'score', 50)) AS r;

INSERT INTO crm.tb_task (tenant_id, fk_contact, title)
SELECT suite.id('a'), crm.contact_pk(c.id, suite.id('a')), 'Write' FROM contact AS c;
CREATE TEMPORARY TABLE reminded AS
SELECT r.* FROM contact AS c
    CROSS JOIN LATERAL app.remind(suite.id('a'), suite.id('user'), jsonb_build_object('id', c.id)) AS r;
SELECT suite.check('loop: a row for each task', r.status = 'success'
    AND jsonb_array_length(r.extra_metadata #> '{_meta,sideEffects,0,ids}') = 2
    AND r.extra_metadata #> '{_meta,sideEffects,0,ids}' = (
        SELECT suite.ids(array_agg(n.id)) FROM crm.tb_notification AS n WHERE n.text IN ('Call', 'Write')
    ) AND NOT r.extra_metadata -> '_meta' ? 'primaryEntity', r.extra_metadata)
FROM reminded AS r;

-- What a block has undone is not told.
CREATE TEMPORARY TABLE tried AS
SELECT r.* FROM contact AS c
    CROSS JOIN LATERAL app.try_twice(suite.id('a'), suite.id('user'), jsonb_build_object('id', c.id)) AS r;
SELECT suite.check('try: the row that stayed', r.status = 'success' AND r.extra_metadata #> '{_meta,sideEffects,0,ids}' = (
        SELECT suite.ids(array_agg(n.id)) FROM crm.tb_notification AS n WHERE n.text IN ('Lost', 'Caught')
    ) AND jsonb_array_length(r.extra_metadata #> '{_meta,sideEffects,0,ids}') = 1, r.extra_metadata)
FROM tried AS r;

-- A failure has written nothing.
SELECT suite.check('failure: no meta', r.status = 'validation:not_a_lead' AND NOT r.extra_metadata ? '_meta', r.extra_metadata)
FROM contact AS c
    CROSS JOIN LATERAL app.qualify_lead(suite.id('a'), suite.id('user'), jsonb_build_object('id', c.id)) AS r;

-- The log has it, too.
SELECT suite.check('log', count(*) = 1)
FROM app.tb_mutation_audit_log AS l
WHERE l.action = 'qualify_lead' AND l.extra_metadata ? '_meta';

SELECT suite.check('comment: one line of JSON', (substring(obj_description('app.qualify_lead'::REGPROC) FROM 'impact: (.*)$')
    )::JSONB #>> '{primary,fields,0}' = 'status');
SELECT suite.check('comment: derived', (substring(obj_description('app.create_contact'::REGPROC) FROM 'impact: (.*)$')
    )::JSONB #>> '{primary,operation}' = 'CREATE');
SELECT suite.check('comment: an action that writes nothing', obj_description('app.look'::REGPROC) NOT LIKE '%impact%');
