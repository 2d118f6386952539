-- Rows the cases start from, written past the functions.

INSERT INTO suite.ids (name, id) VALUES
    ('nobody', 'dddddddd-0000-4000-8000-000000000000');

INSERT INTO suite.ids (name, id)
SELECT n.name, ('00000000-0000-4000-8000-' || lpad(n.position::text, 12, '0'))::uuid
FROM unnest(ARRAY[
    'acme', 'sleepy', 'gone_company', 'foreign_company', 'lead', 'customer', 'gone', 'foreign', 'task', 'ann', 'gone_user'
]) WITH ORDINALITY AS n(name, position);

INSERT INTO crm.tb_company (id, tenant_id, name, deleted_at) VALUES
    (suite.id('acme'), suite.id('a'), 'Acme', NULL),
    (suite.id('sleepy'), suite.id('a'), 'Before', NULL),
    (suite.id('gone_company'), suite.id('a'), 'Gone', now()),
    (suite.id('foreign_company'), suite.id('b'), 'Before', NULL);

INSERT INTO crm.tb_contact (id, tenant_id, email, first_name, fk_company, status, score, phone, deleted_at) VALUES
    (suite.id('lead'), suite.id('a'), 'lead@example.com', 'Lea', crm.company_pk(suite.id('acme'), suite.id('a')), 'lead', 5,
     '+4420', NULL),
    (suite.id('customer'), suite.id('a'), 'customer@example.com', 'Cus', NULL, 'customer', 99, NULL, NULL),
    (suite.id('gone'), suite.id('a'), 'gone@example.com', 'Gon', NULL, 'lead', 5, NULL, now()),
    (suite.id('foreign'), suite.id('b'), 'foreign@example.com', 'For', NULL, 'lead', 5, NULL, NULL);

UPDATE crm.tb_contact SET updated_at = '2024-05-06 07:08:09.123456+00';

INSERT INTO core.tb_user (id, name, deleted_at) VALUES
    (suite.id('ann'), 'Ann', NULL),
    (suite.id('gone_user'), 'Gone', now());

INSERT INTO projects.tb_task (id, title) VALUES (suite.id('task'), 'Test');
