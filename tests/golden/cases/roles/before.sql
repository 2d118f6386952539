CREATE ROLE "crm-web";
