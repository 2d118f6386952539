-- specql: projects.Task constraints
-- content-sha256: 8607ef4bc22b6d5644c8ba074ae712e53e95faa2108c823e64204cf2ebb57b01
ALTER TABLE projects.tb_task
    ADD CONSTRAINT tb_task_assignee_fkey FOREIGN KEY (fk_assignee)
    REFERENCES core.tb_user (pk_user) ON DELETE RESTRICT;

ALTER TABLE projects.tb_task
    ADD CONSTRAINT tb_task_parent_fkey FOREIGN KEY (fk_parent)
    REFERENCES projects.tb_task (pk_task) ON DELETE RESTRICT;
-- specql: end projects.Task constraints
