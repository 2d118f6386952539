-- specql: kinds.Patient constraints
-- content-sha256: 84dfbb3558b4a386ca87defe37536a321e15d5e5a725d18686b5ac9342eda92a
ALTER TABLE kinds.tb_patient
    ADD CONSTRAINT tb_patient_record_fkey FOREIGN KEY (fk_record)
    REFERENCES kinds.tb_parameters (pk_parameters) ON DELETE RESTRICT;
-- specql: end kinds.Patient constraints
