-- Success, noop and failures of every kind, as FraiseQL 2 reads them; by the role of the application, for two tenants.

GRANT USAGE ON SCHEMA suite TO api;
GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA suite TO api;

CREATE FUNCTION suite.id(p_name TEXT) RETURNS UUID LANGUAGE sql IMMUTABLE AS $$ SELECT md5(p_name)::UUID $$;
CREATE FUNCTION suite.response(p_status TEXT, p_extra JSONB DEFAULT '{"entity": "Contact"}')
RETURNS app.mutation_response LANGUAGE sql AS $$
    SELECT app.to_mutation_response(
        ROW(suite.id('row'), ARRAY['name'], p_status, 'In words', '{"id": 1}', p_extra)::app.mutation_result, 'Person')
$$;

SELECT suite.check('response: thirteen columns', count(*) = 13)
FROM pg_attribute AS a
WHERE a.attrelid = 'app.mutation_response'::REGCLASS AND a.attnum > 0;
SELECT suite.check('response: one function each', count(*) = count(DISTINCT p.proname))
FROM pg_proc AS p
WHERE p.pronamespace = 'fraiseql_api'::REGNAMESPACE;

SELECT suite.check('success', r.succeeded AND r.state_changed AND r.error_class IS NULL AND r.http_status IS NULL
    AND r.entity_type = 'Person' AND r.entity = '{"id": 1}' AND r.updated_fields = ARRAY['name']
    AND r.error_detail IS NULL AND r.metadata = '{"entity": "Contact"}')
FROM suite.response('success') AS r;
SELECT suite.check('noop', r.succeeded AND NOT r.state_changed AND r.status_detail = 'unchanged' AND r.error_class IS NULL
    AND r.entity IS NOT NULL)
FROM suite.response('noop:unchanged') AS r;
SELECT suite.check('failure ' || s.status, NOT r.succeeded AND NOT r.state_changed AND r.error_class = s.class
    AND r.http_status = s.http AND r.status_detail IS NOT DISTINCT FROM s.detail AND r.entity IS NULL
    AND r.message = 'In words' AND r.error_detail #>> '{errors,0,identifier}' = COALESCE(s.detail, s.status))
FROM (VALUES
    ('validation:required_field', 'validation', 422, 'required_field'),
    ('conflict:already:paid', 'conflict', 409, 'already:paid'),
    ('not_found:contact', 'not_found', 404, 'contact'),
    ('unauthorized:no_tenant', 'unauthorized', 401, 'no_tenant'),
    ('forbidden:qualify_lead', 'forbidden', 403, 'qualify_lead'),
    ('failed:unexpected_error', 'internal', 500, 'unexpected_error'),
    ('payment:declined', 'validation', 422, 'declined'),
    ('odd', 'validation', 422, NULL)
) AS s(status, class, http, detail)
    CROSS JOIN LATERAL suite.response(s.status, '{"entity": "Contact", "error": {"field": "x"}}') AS r;
SELECT suite.check('failure: details', r.error_detail ->> 'field' = 'x' AND r.metadata = '{"entity": "Contact"}')
FROM suite.response('validation:odd', '{"entity": "Contact", "error": {"field": "x"}}') AS r;

SET ROLE api;

CREATE TEMPORARY TABLE made AS
SELECT * FROM fraiseql_api.create_contact(
    '{"full_name": "Ada", "email": "ada@example.com", "notes_about": "secret"}', suite.id('a'), suite.id('user'));
SELECT suite.check('create: succeeds', m.succeeded AND m.entity_type = 'Contact' AND m.entity ->> 'full_name' = 'Ada')
FROM made AS m;
SELECT suite.check('create: a hidden field does not come back', NOT m.entity ? 'notes_about') FROM made AS m;

SELECT suite.check('another tenant: not found', NOT r.succeeded AND r.error_class = 'not_found' AND r.http_status = 404)
FROM made AS m
    CROSS JOIN LATERAL fraiseql_api.qualify_lead(jsonb_build_object('id', m.entity_id), suite.id('b'), suite.id('user')) AS r;
SELECT suite.check('no tenant: unauthorized', r.error_class = 'unauthorized' AND r.http_status = 401)
FROM made AS m
    CROSS JOIN LATERAL fraiseql_api.qualify_lead(jsonb_build_object('id', m.entity_id), NULL, suite.id('user')) AS r;
SELECT suite.check('own tenant: done', r.succeeded AND r.state_changed AND r.updated_fields = ARRAY['status'])
FROM made AS m
    CROSS JOIN LATERAL fraiseql_api.qualify_lead(jsonb_build_object('id', m.entity_id), suite.id('a'), suite.id('user')) AS r;
SELECT suite.check('a second time: refused', NOT r.succeeded AND r.error_class = 'validation' AND r.status_detail = 'not_a_lead')
FROM made AS m
    CROSS JOIN LATERAL fraiseql_api.qualify_lead(jsonb_build_object('id', m.entity_id), suite.id('a'), suite.id('user')) AS r;
SELECT suite.check('a class of the author', NOT r.succeeded AND r.error_class = 'conflict' AND r.status_detail = 'bad_mark')
FROM made AS m
    CROSS JOIN LATERAL fraiseql_api.grade(
        jsonb_build_object('id', m.entity_id, 'mark', 'bad'), suite.id('a'), suite.id('user')) AS r;
SELECT suite.check('an action without input', r.succeeded) FROM fraiseql_api.greet_all(suite.id('a'), suite.id('user')) AS r;

-- A query of FraiseQL: the view's data under a condition on its column, with the tenant of the token in the session.
BEGIN;
SELECT set_config('app.current_tenant_id', suite.id('b')::TEXT, true);
SELECT suite.check('query: nothing of another tenant', count(*) = 0) FROM crm.v_contact AS v WHERE v.tenant_id = suite.id('a');
SELECT set_config('app.current_tenant_id', suite.id('a')::TEXT, true);
SELECT suite.check('query: the own tenant''s rows', count(*) = 1)
FROM crm.v_contact AS v
WHERE v.tenant_id = suite.id('a') AND v.data ->> 'status' = 'qualified';
ROLLBACK;
