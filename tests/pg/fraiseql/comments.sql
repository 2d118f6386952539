-- Everything has a comment; annotations are where FraiseQL looks for them, and nowhere else.

CREATE SCHEMA suite;

CREATE FUNCTION suite.check(p_name TEXT, p_holds BOOLEAN, p_what TEXT DEFAULT '') RETURNS VOID LANGUAGE plpgsql AS $$
BEGIN
    IF p_holds IS NOT TRUE THEN
        RAISE EXCEPTION 'case "%" failed: %', p_name, p_what;
    END IF;
END
$$;

CREATE VIEW suite.relation AS
SELECT c.oid, c.oid::REGCLASS::TEXT AS name, c.relkind AS kind,
    COALESCE(obj_description(c.oid, 'pg_class'), obj_description(c.reltype, 'pg_type')) AS comment
FROM pg_class AS c
WHERE c.relnamespace IN ('crm'::REGNAMESPACE, 'base'::REGNAMESPACE, 'app'::REGNAMESPACE)
    AND c.relkind IN ('r', 'v', 'c')
    AND c.relname NOT IN ('mutation_problem');

SELECT suite.check('comments: of tables, views and types', count(*) = 0, string_agg(r.name, ' '))
FROM suite.relation AS r
WHERE r.comment IS NULL;

SELECT suite.check('comments: of columns', count(*) = 0, string_agg(r.name || '.' || a.attname, ' '))
FROM suite.relation AS r
    JOIN pg_attribute AS a ON a.attrelid = r.oid AND a.attnum > 0 AND NOT a.attisdropped
WHERE col_description(r.oid, a.attnum) IS NULL
    AND r.name NOT IN ('app.tb_mutation_audit_log', 'app.v_mutation_error', 'app.mutation_response');

SELECT suite.check('comments: of functions', count(*) = 0, string_agg(p.oid::REGPROCEDURE::TEXT, ' '))
FROM pg_proc AS p
WHERE p.pronamespace IN ('crm'::REGNAMESPACE, 'base'::REGNAMESPACE, 'fraiseql_api'::REGNAMESPACE)
    AND obj_description(p.oid, 'pg_proc') IS NULL;

SELECT suite.check('table: the last line', obj_description('crm.tb_company'::REGCLASS)
    = E'A firm we deal with.\n\n@fraiseql:type name=Organisation,schema=crm,trinity=true');
SELECT suite.check('table: without trinity', obj_description('base.tb_news'::REGCLASS)
    = E'News\n\n@fraiseql:type name=News,schema=base');
SELECT suite.check('view: hidden fields', obj_description('base.v_news'::REGCLASS)
    LIKE E'%\nexpose_fields: [id, identifier, title, tagged, created\_at, updated\_at]\n%');
SELECT suite.check('view: a description of several lines', obj_description('crm.v_contact'::REGCLASS)
    LIKE E'A person "we" know.\nIn two lines.\n\n@fraiseql:type\nname: Contact\n%\ndescription: "A person %"we%" know.%In two lines."');
SELECT suite.check('wrapper: the type it returns', obj_description('app.create_company'::REGPROC)
    LIKE E'%\n@fraiseql:mutation\n%\nsuccess_type: Organisation\nerror_type: MutationError\n%');
SELECT suite.check('core: no annotation', count(*) > 5 AND bool_and(obj_description(p.oid) NOT LIKE '%@fraiseql%'))
FROM pg_proc AS p
WHERE p.pronamespace IN ('crm'::REGNAMESPACE, 'base'::REGNAMESPACE);
SELECT suite.check('hidden entity: no annotation', count(*) > 25 AND bool_and(d.description NOT LIKE '%@fraiseql%'))
FROM pg_description AS d
WHERE d.objoid IN ('base.tb_internal'::REGCLASS, 'base.v_internal'::REGCLASS, 'base.tv_internal'::REGCLASS,
    'app.type_create_internal_input'::REGCLASS, 'app.type_create_internal_input'::REGTYPE,
    'app.create_internal'::REGPROC, 'base.create_internal'::REGPROC);
SELECT suite.check('columns: one line', bool_and(d.description NOT LIKE E'%\n%'))
FROM pg_description AS d
WHERE d.objsubid > 0;
SELECT suite.check('hidden field: a column of the view, not of data', count(*) = 1
    AND pg_get_viewdef('crm.v_contact'::REGCLASS) NOT LIKE '%''notes\_about''%')
FROM pg_attribute AS a
WHERE a.attrelid = 'crm.v_contact'::REGCLASS AND a.attname = 'notes_about';
SELECT suite.check('hidden entity: no adapter', to_regproc('fraiseql_api.create_internal') IS NULL
    AND to_regproc('fraiseql_api.create_news') IS NOT NULL);
