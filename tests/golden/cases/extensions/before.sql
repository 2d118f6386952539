CREATE ROLE application;
