-- specql: web.Region constraints
-- content-sha256: cf3a30be89f56e1dba2c592e8e2753c381d8799a8b89def73409f531bb100b57
CREATE TRIGGER tb_order_web_mv_region_agg_insert_trigger
    AFTER INSERT ON shop.tb_order
    REFERENCING NEW TABLE AS changed
    FOR EACH STATEMENT EXECUTE FUNCTION web.follow_mv_region_agg();

CREATE TRIGGER tb_order_web_mv_region_agg_delete_trigger
    AFTER DELETE ON shop.tb_order
    REFERENCING OLD TABLE AS changed
    FOR EACH STATEMENT EXECUTE FUNCTION web.follow_mv_region_agg();

CREATE TRIGGER tb_order_web_mv_region_agg_update_trigger
    AFTER UPDATE ON shop.tb_order
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION web.follow_updates_mv_region_agg();

CREATE TRIGGER tb_visit_web_mv_region_visits_insert_trigger
    AFTER INSERT ON web.tb_visit
    REFERENCING NEW TABLE AS changed
    FOR EACH STATEMENT EXECUTE FUNCTION web.follow_mv_region_visits();

CREATE TRIGGER tb_visit_web_mv_region_visits_delete_trigger
    AFTER DELETE ON web.tb_visit
    REFERENCING OLD TABLE AS changed
    FOR EACH STATEMENT EXECUTE FUNCTION web.follow_mv_region_visits();

CREATE TRIGGER tb_visit_web_mv_region_visits_update_trigger
    AFTER UPDATE ON web.tb_visit
    REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION web.follow_updates_mv_region_visits();

CREATE TRIGGER tb_visit_web_mv_region_visits_truncate_trigger
    AFTER TRUNCATE ON web.tb_visit
    FOR EACH STATEMENT EXECUTE FUNCTION web.follow_truncate_mv_region_visits();
-- specql: end web.Region constraints
