CREATE ROLE notify_app;
