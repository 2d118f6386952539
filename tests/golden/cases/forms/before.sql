-- The functions that the project file declares.
CREATE SCHEMA billing;
CREATE FUNCTION billing.rate(who UUID, amount NUMERIC DEFAULT 1) RETURNS NUMERIC LANGUAGE sql AS 'SELECT amount';
CREATE FUNCTION billing.may(who UUID) RETURNS BOOLEAN LANGUAGE sql AS 'SELECT who IS NOT NULL';
CREATE FUNCTION billing.ping() RETURNS VOID LANGUAGE sql AS '';
