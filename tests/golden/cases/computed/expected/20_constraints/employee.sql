-- specql: work.Employee constraints
-- content-sha256: 4ce1d723aa9bf32e6af8672757b72b998acd5746f71dda9de83abc3207dddb57
ALTER TABLE work.tb_employee
    ADD CONSTRAINT tb_employee_company_fkey FOREIGN KEY (tenant_id, fk_company)
    REFERENCES work.tb_company (tenant_id, pk_company) ON DELETE RESTRICT;

ALTER TABLE work.tb_employee
    ADD CONSTRAINT tb_employee_team_fkey FOREIGN KEY (tenant_id, fk_team)
    REFERENCES work.tb_team (tenant_id, pk_team) ON DELETE RESTRICT;

ALTER TABLE work.tb_employee
    ADD CONSTRAINT tb_employee_mentor_fkey FOREIGN KEY (tenant_id, fk_mentor)
    REFERENCES work.tb_employee (tenant_id, pk_employee) ON DELETE RESTRICT;
-- specql: end work.Employee constraints
