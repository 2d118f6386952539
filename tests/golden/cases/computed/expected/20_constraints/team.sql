-- specql: work.Team constraints
-- content-sha256: 49874c79d58821855aa55dbafe0431acd6db6c3c29ece6eadc0871c063f14309
ALTER TABLE work.tb_team
    ADD CONSTRAINT tb_team_lead_fkey FOREIGN KEY (tenant_id, fk_lead)
    REFERENCES work.tb_employee (tenant_id, pk_employee) ON DELETE RESTRICT;
-- specql: end work.Team constraints
