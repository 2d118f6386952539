-- Rows the cases start from, written past the functions. Tenant b has a row of everything that tenant a has.

INSERT INTO suite.ids (name, id) VALUES
    ('nobody', 'dddddddd-0000-4000-8000-000000000000');

INSERT INTO suite.ids (name, id)
SELECT n.name, ('00000000-0000-4000-8000-' || lpad(n.position::text, 12, '0'))::uuid
FROM unnest(ARRAY[
    'france', 'mars', 'acme', 'branch', 'foreign_company', 'ann', 'bob', 'foreign_customer', 'order', 'empty_order',
    'foreign_order', 'visit', 'foreign_visit', 'shift', 'foreign_shift', 'red', 'blue', 'foreign_team',
    'ledger', 'shared', 'alone'
]) WITH ORDINALITY AS n(name, position);

INSERT INTO geo.tb_country (id, code, name, in_union) VALUES
    (suite.id('france'), 'FR', 'France', true), (suite.id('mars'), 'MA', 'Mars', false);

INSERT INTO sales.tb_company (id, tenant_id, name, fk_country, credit, address, notes)
SELECT suite.id(c.id), suite.id(c.tenant), c.name, geo.country_pk(suite.id(c.country)), c.credit, c.address, c.notes
FROM (VALUES
    ('acme', 'a', 'Acme', 'france', 100,
     '{"street": "1 Rue", "city": "Lyon", "state": "-", "zipCode": "69000"}'::jsonb, '{"names": {"short": "A"}}'::jsonb),
    ('branch', 'a', 'Branch', 'mars', 10, NULL, NULL),
    ('foreign_company', 'b', 'Foreign', 'france', 1000, NULL, NULL)
) AS c(id, tenant, name, country, credit, address, notes);

UPDATE sales.tb_company SET fk_parent = sales.company_pk(suite.id('acme'), suite.id('a')) WHERE name = 'Branch';

INSERT INTO sales.tb_customer (id, tenant_id, name, email, fk_company)
SELECT suite.id(c.id), suite.id(c.tenant), c.name, c.email, sales.company_pk(suite.id(c.company), suite.id(c.tenant))
FROM (VALUES
    ('ann', 'a', 'Ann', 'ann@example.com', 'acme'),
    ('bob', 'a', 'Bob', NULL, 'branch'),
    ('foreign_customer', 'b', 'Foreign', 'ann@example.com', 'foreign_company')
) AS c(id, tenant, name, email, company);

INSERT INTO sales.tb_order (id, tenant_id, number, fk_customer, total)
SELECT suite.id(o.id), suite.id(o.tenant), o.number, sales.customer_pk(suite.id(o.customer), suite.id(o.tenant)), o.total
FROM (VALUES
    ('order', 'a', 'O1', 'ann', 50),
    ('empty_order', 'a', 'O2', NULL, 0),
    ('foreign_order', 'b', 'O1', 'foreign_customer', 5000)
) AS o(id, tenant, number, customer, total);

INSERT INTO sales.tb_order_line (tenant_id, fk_order, product, quantity, price, deleted_at)
SELECT suite.id(l.tenant), sales.order_pk(suite.id(l.order), suite.id(l.tenant)), l.product, l.quantity, l.price, l.deleted_at
FROM (VALUES
    ('a', 'order', 'apple', 2, 1, NULL),
    ('a', 'order', 'pear', 3, 5, NULL),
    ('a', 'order', 'gone', 900, 1000, now()),
    ('b', 'foreign_order', 'foreign', 900, 1000, NULL)
) AS l(tenant, "order", product, quantity, price, deleted_at);

INSERT INTO sales.tb_order_watchers (tenant_id, fk_order, fk_customer, position)
VALUES (suite.id('a'), sales.order_pk(suite.id('order'), suite.id('a')), sales.customer_pk(suite.id('bob'), suite.id('a')), 1);

INSERT INTO sales.tb_visit (id, tenant_id, place, at, email, phone, age, rank, done, tags, lasts, note, fk_customer, created_by)
SELECT suite.id(v.id), suite.id(v.tenant), 'Lyon', now(), 'a@example.com', '+33123456789', 42, 'low', true,
    ARRAY['a', 'Lyon'], '1 hour', v.note, sales.customer_pk(suite.id(v.customer), suite.id(v.tenant)), suite.id('caller')
FROM (VALUES ('visit', 'a', '7', 'ann'), ('foreign_visit', 'b', '7', 'foreign_customer')) AS v(id, tenant, note, customer);

UPDATE sales.tb_customer SET born = '2000-02-29' WHERE name = 'Ann';

INSERT INTO sales.tb_team (id, tenant_id, name)
SELECT suite.id(t.id), suite.id(t.tenant), t.id
FROM (VALUES ('red', 'a'), ('blue', 'a'), ('foreign_team', 'b')) AS t(id, tenant);

INSERT INTO sales.tb_shift (id, tenant_id, name, age, big, ratio, done, day, starts, lasts, at, key, info, ip, mac, tags, days,
    keys, rank, fk_team, fk_other)
SELECT suite.id(s.id), suite.id(s.tenant), 'x', 2, 3, 3.0, true, '2024-01-01', '10:00', '2 hours', '2024-01-01 12:00+00',
    suite.id('bob'), jsonb_build_object('x', 1.25, 'y', 1, 'other', suite.id('blue'), 'deep', '{"note": "n"}'::jsonb), '10.0.0.1',
    '08:00:2b:01:02:03', ARRAY['a'], ARRAY['2024-01-01'::date], ARRAY[suite.id('bob')], 'low',
    sales.team_pk(suite.id(s.team), suite.id(s.tenant)), sales.team_pk(suite.id(s.other), suite.id(s.tenant))
FROM (VALUES ('shift', 'a', 'red', 'blue'), ('foreign_shift', 'b', 'foreign_team', NULL)) AS s(id, tenant, team, other);

INSERT INTO sales.tb_shift_members (tenant_id, fk_shift, fk_team, position)
VALUES (suite.id('a'), sales.shift_pk(suite.id('shift'), suite.id('a')), sales.team_pk(suite.id('red'), suite.id('a')), 1);

INSERT INTO sales.tb_ledger (id, tenant_id, title, fk_company, fk_other, fk_holder, big, lasts, key)
SELECT suite.id(l.id), suite.id('a'), l.id, sales.company_pk(suite.id(l.company), suite.id('a')),
    sales.company_pk(suite.id('branch'), suite.id('a')), sales.customer_pk(suite.id(l.holder), suite.id('a')), 9007199254740993,
    l.lasts, suite.id('branch')
FROM (VALUES
    ('ledger', 'acme', 'ann', INTERVAL '90 minutes'), ('shared', 'acme', 'bob', INTERVAL '30 minutes'),
    ('alone', NULL, 'bob', NULL)
) AS l(id, company, holder, lasts);

INSERT INTO sales.tb_ledger_watchers (tenant_id, fk_ledger, fk_customer, position)
VALUES (suite.id('a'), sales.ledger_pk(suite.id('shared'), suite.id('a')), sales.customer_pk(suite.id('ann'), suite.id('a')), 1);
