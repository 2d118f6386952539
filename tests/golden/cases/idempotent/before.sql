CREATE ROLE idempotent_app;
