-- What identifiers are made of, how they become unique, when they are made anew.

BEGIN;

CREATE FUNCTION suite.company(p_pk INTEGER) RETURNS TEXT LANGUAGE sql AS $$
    SELECT c.identifier FROM crm.tb_company AS c WHERE c.pk_company = p_pk
$$;

INSERT INTO crm.tb_company (pk_company, tenant_id, name) VALUES
    (1001, suite.id('a'), '  Société Générale & Cie. '),
    (1002, suite.id('a'), 'societe generale cie'),
    (1003, suite.id('b'), 'Société Générale (Cie)'),
    (1004, suite.id('a'), 'SOCIETE-GENERALE-CIE'),
    (1005, suite.id('a'), '—'),
    (1006, suite.id('a'), 'Société Générale Cie #2');

SELECT suite.check('identifier: a slug', suite.company(1001) = 'societe-generale-cie');
SELECT suite.check('identifier: the second of its name', suite.company(1002) = 'societe-generale-cie#2');
SELECT suite.check('identifier: the third', suite.company(1004) = 'societe-generale-cie#3');
SELECT suite.check('identifier: another tenant', suite.company(1003) = 'societe-generale-cie');
SELECT suite.check('identifier: nothing to make one of', suite.company(1005) = 'unnamed');
SELECT suite.check('identifier: a text that looks like a suffix', suite.company(1006) = 'societe-generale-cie-2');

UPDATE crm.tb_company SET name = 'Societe generale, cie' WHERE pk_company IN (1001, 1002);
SELECT suite.check('identifier: another spelling of the same keeps the number',
    suite.company(1001) = 'societe-generale-cie' AND suite.company(1002) = 'societe-generale-cie#2');
UPDATE crm.tb_company SET identifier = 'mine', code = 'x' WHERE pk_company = 1002;
SELECT suite.check('identifier: what is written to it does not count', suite.company(1002) = 'societe-generale-cie#2');
UPDATE crm.tb_company SET name = 'Other' WHERE pk_company = 1001;
SELECT suite.check('identifier: a new name', suite.company(1001) = 'other');
SELECT suite.check('identifier: nobody else moves up', suite.company(1002) = 'societe-generale-cie#2');
UPDATE crm.tb_company SET deleted_at = now() WHERE pk_company = 1001;
INSERT INTO crm.tb_company (pk_company, tenant_id, name) VALUES (1007, suite.id('a'), 'Other');
SELECT suite.check('identifier: deleted rows keep theirs', suite.company(1007) = 'other#2');
SELECT suite.check('identifier: helpers find by it',
    crm.company_pk_by_identifier('other#2', suite.id('a')) = 1007
    AND crm.company_pk_by_identifier('other#2', suite.id('b')) IS NULL
    AND crm.company_identifier(1007, suite.id('a')) = 'other#2');

INSERT INTO crm.tb_company (tenant_id, name) SELECT suite.id('a'), 'Many' FROM generate_series(1, 300);
SELECT suite.check('identifier: many of one name are numbered without a gap',
    count(DISTINCT c.identifier) = 300
    AND count(*) FILTER (WHERE c.identifier = 'many') = 1
    AND min(substr(c.identifier, 6)::INTEGER) FILTER (WHERE c.identifier <> 'many') = 2
    AND max(substr(c.identifier, 6)::INTEGER) FILTER (WHERE c.identifier <> 'many') = 300)
FROM crm.tb_company AS c WHERE c.name = 'Many';

-- Every kind of component.
UPDATE crm.tb_company SET code = 'ab' WHERE pk_company = 1007;
INSERT INTO crm.tb_contract (pk_contract, tenant_id, fk_company, fk_broker, signed_on, started, number, title, kind, created_at)
VALUES (1, suite.id('a'), 1002, 1007, '2025-08-31', '2025-08-31 23:30-02', 42, 'Big Deal', 'acme|R&D''s', '2025-09-01'),
    (2, suite.id('a'), 1002, NULL, '2025-08-31', NULL, NULL, NULL, NULL, '2024-12-31 23:59+00'),
    (3, suite.id('a'), 1002, NULL, '2025-08-31', NULL, 1234567, '', '', '2024-12-31');
SELECT suite.check('identifier: every kind of component',
    c.identifier = 'societe-generale-cie#2/AB∘2025-Q3∘01-00042∘draft∘r and ds∘2025∘big-deal')
FROM crm.tb_contract AS c WHERE c.pk_contract = 1;
SELECT suite.check('identifier: empty components go with their separators',
    c.identifier = 'societe-generale-cie#2∘2025-Q3∘draft∘2024')
FROM crm.tb_contract AS c WHERE c.pk_contract = 2;
SELECT suite.check('identifier: a long number is not cut',
    c.identifier = 'societe-generale-cie#2∘2025-Q3-1234567∘draft∘2024')
FROM crm.tb_contract AS c WHERE c.pk_contract = 3;

UPDATE crm.tb_company SET name = 'Renamed' WHERE pk_company = 1002;
UPDATE crm.tb_contract SET updated_at = now() WHERE pk_contract = 2;
SELECT suite.check('identifier: the change of another row changes nothing',
    c.identifier = 'societe-generale-cie#2∘2025-Q3∘draft∘2024')
FROM crm.tb_contract AS c WHERE c.pk_contract = 2;
UPDATE crm.tb_contract SET number = 7 WHERE pk_contract = 2;
SELECT suite.check('identifier: a component changes', c.identifier = 'renamed∘2025-Q3-00007∘draft∘2024')
FROM crm.tb_contract AS c WHERE c.pk_contract = 2;
SELECT suite.check('identifier: all anew, of another tenant', crm.contract_recompute_identifiers(suite.id('b')) = 0);
SELECT suite.check('identifier: all anew', crm.contract_recompute_identifiers(suite.id('a')) = 2);
SELECT suite.check('identifier: all anew, whatever the tenant', crm.contract_recompute_identifiers() = 0);
SELECT suite.check('identifier: all of them are as they should be',
    array_agg(split_part(c.identifier, '∘', 1) ORDER BY c.pk_contract)
    = ARRAY['renamed/AB', 'renamed', 'renamed'])
FROM crm.tb_contract AS c;

-- Over several references.
INSERT INTO crm.tb_delivery (pk_delivery, tenant_id, fk_contract, fk_after, day) VALUES
    (1, suite.id('a'), 1, NULL, '2025-09-03'), (2, suite.id('a'), 2, 1, '2025-09-04'), (3, suite.id('a'), 1, 2, '2025-09-05');
SELECT suite.check('identifier: paths over references',
    array_agg(d.identifier ORDER BY d.pk_delivery) = ARRAY['other—RENAMED—03', 'RENAMED—04', 'other—RENAMED—08—05'])
FROM crm.tb_delivery AS d;

INSERT INTO geo.tb_country (iso, number) VALUES ('de', 276), ('fr', 8), ('fr', 8);
SELECT suite.check('identifier: shared, with a separator of its own',
    array_agg(c.identifier ORDER BY c.pk_country) = ARRAY['DE_276', 'FR_008', 'FR_008#2'])
FROM geo.tb_country AS c;
SELECT suite.check('identifier: all anew, shared', geo.country_recompute_identifiers() = 0);

-- Through actions.
SELECT suite.check('identifier: an action returns it',
    r.status = 'success' AND r.object_data ->> 'identifier' = 'action' AND r.updated_fields = ARRAY['name'])
FROM app.create_company(suite.id('a'), suite.id('caller'), '{"name": "Action"}') AS r;
SELECT suite.check('identifier: an action changes it',
    r.status = 'success' AND r.object_data ->> 'identifier' = 'renamed#2' AND r.updated_fields = ARRAY['name'])
FROM crm.tb_company AS c, app.update_company(suite.id('a'), suite.id('caller'),
    jsonb_build_object('id', c.id, 'name', 'Renamed')) AS r
WHERE c.identifier = 'action';

ROLLBACK;

\echo identifiers: passed
