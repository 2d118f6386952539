-- Which text is found for which locale.

BEGIN;

INSERT INTO common.tb_locale (pk_locale, code, name, deleted_at) VALUES
    (1, 'fr-FR', 'French', NULL), (2, 'fr-CA', 'Canadian French', NULL), (3, 'fr', 'French', NULL), (4, 'de-AT', 'Austrian', NULL),
    (5, 'en', 'English', NULL), (6, 'it', 'Italian', now());
INSERT INTO common.tb_country (pk_country, iso_code, name, native_name) VALUES (1, 'DE', 'Germany', 'Deutschland'), (2, 'JP', 'Japan', NULL);
INSERT INTO common.tl_country (fk_country, fk_locale, name, native_name, deleted_at) VALUES
    (1, 1, 'Allemagne (FR)', NULL, NULL), (1, 3, 'Allemagne', 'Pays allemand', NULL), (1, 4, 'Deitschland', NULL, NULL),
    (1, 5, 'Old name', NULL, now()), (1, 6, 'Germania', NULL, NULL), (2, 2, 'Japon', NULL, NULL);

SELECT suite.check('translation: no locale', common.get_country_name(1) = 'Germany');
SELECT suite.check('translation: exactly this one', common.get_country_name(1, 'fr-FR') = 'Allemagne (FR)');
SELECT suite.check('translation: in another spelling', common.get_country_name(1, 'FR_fr') = 'Allemagne (FR)');
SELECT suite.check('translation: the language', common.get_country_name(1, 'fr-CA') = 'Allemagne');
SELECT suite.check('translation: another locale of the language', common.get_country_name(1, 'de') = 'Deitschland'
    AND common.get_country_name(2, 'fr-FR') = 'Japon');
SELECT suite.check('translation: none in this language', common.get_country_name(1, 'pl-PL') = 'Germany'
    AND common.get_country_name(1, 'f') = 'Germany' AND common.get_country_name(1, '') = 'Germany');
SELECT suite.check('translation: deleted ones do not count', common.get_country_name(1, 'en') = 'Germany');
SELECT suite.check('translation: deleted locales do not count', common.get_country_name(1, 'it') = 'Germany');
SELECT suite.check('translation: an empty one does not count', common.get_country_native_name(1, 'fr-FR') = 'Pays allemand'
    AND common.get_country_native_name(1, 'de-AT') = 'Deutschland');
SELECT suite.check('translation: nothing there', common.get_country_native_name(2, 'fr') IS NULL
    AND common.get_country_name(99, 'fr') IS NULL);
SELECT suite.check_fails('translation: one of each locale',
    'INSERT INTO common.tl_country (fk_country, fk_locale) VALUES (1, 1)', '23505');
SELECT suite.check_fails('translation: of a row that is there',
    'INSERT INTO common.tl_country (fk_country, fk_locale) VALUES (99, 1)', '23503');
DELETE FROM common.tb_country WHERE pk_country = 1;
SELECT suite.check('translation: they go with their row', count(*) = 1) FROM common.tl_country;

-- Locale itself: the locale of its translations is text.
INSERT INTO common.tl_locale (fk_locale, locale, name) VALUES (5, 'fr-FR', 'Anglais');
SELECT suite.check('translation: a locale that is text', common.get_locale_name(5, 'fr') = 'Anglais'
    AND common.get_locale_name(5, 'de') = 'English');

-- With tenants.
INSERT INTO shop.tb_product (pk_product, tenant_id, name, home) VALUES
    (1, suite.id('a'), 'Chair', NULL), (2, suite.id('b'), 'Chair', NULL);
INSERT INTO shop.tl_product_text (fk_product, fk_locale, tenant_id, name, home) VALUES
    (1, 3, suite.id('a'), 'Chaise', 'https://example.com/fr');
SELECT suite.check('translation: of the tenant that is named', shop.get_product_name(1, 'fr', suite.id('a')) = 'Chaise'
    AND shop.get_product_name(1, 'fr', suite.id('b')) IS NULL AND shop.get_product_name(1, 'fr') IS NULL);
SET LOCAL app.current_tenant_id = 'aaaaaaaa-0000-4000-8000-000000000000';
SELECT suite.check('translation: of the tenant of the session', shop.get_product_home(1, 'fr') = 'https://example.com/fr'
    AND shop.get_product_name(2, 'fr') IS NULL);
SELECT suite.check_fails('translation: not of a row of another tenant',
    $$INSERT INTO shop.tl_product_text (fk_product, fk_locale, tenant_id) VALUES (2, 3, suite.id('a'))$$, '23503');
SELECT suite.check_fails('translation: what the field refuses',
    $$UPDATE shop.tl_product_text SET home = 'nowhere'$$, '23514');

CREATE ROLE specql_identity_app;
GRANT USAGE ON SCHEMA shop, common, suite TO specql_identity_app;
GRANT SELECT ON ALL TABLES IN SCHEMA shop, common TO specql_identity_app;
GRANT EXECUTE ON FUNCTION shop.get_product_name(INTEGER, TEXT, UUID) TO specql_identity_app;
SET LOCAL ROLE specql_identity_app;
SELECT suite.check('translation: row security shows the tenant', count(*) = 1) FROM shop.tl_product_text;
SELECT suite.check('translation: the application reads', shop.get_product_name(1, 'fr') = 'Chaise');
SET LOCAL app.current_tenant_id = 'bbbbbbbb-0000-4000-8000-000000000000';
SELECT suite.check('translation: row security hides the others', count(*) = 0) FROM shop.tl_product_text;
RESET ROLE;

ROLLBACK;

\echo translations: passed
