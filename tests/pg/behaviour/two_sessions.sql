-- Sessions beside this one: connections of their own (dblink), so what they do stays. Needs harness.sql.

CREATE EXTENSION IF NOT EXISTS dblink SCHEMA suite;

CREATE FUNCTION suite.connect(p_name TEXT) RETURNS TEXT LANGUAGE sql AS $$
    SELECT suite.dblink_connect(p_name, format('host=%s port=%s dbname=%I user=%I',
        split_part(current_setting('unix_socket_directories'), ',', 1), current_setting('port'), current_database(),
        current_user))
$$;

-- The status that an action in session P_NAME answers; waits for it.
CREATE FUNCTION suite.status(p_name TEXT, p_call TEXT) RETURNS TEXT LANGUAGE sql AS $$
    SELECT r.status FROM suite.dblink(p_name, 'SELECT status FROM app.' || suite.expand(p_call)) AS r(status TEXT)
$$;

-- Sends a call that must wait for another session; returns when the server says that it waits.
CREATE FUNCTION suite.send_blocked(p_name TEXT, p_call TEXT) RETURNS VOID LANGUAGE plpgsql AS $$
DECLARE
    pid INTEGER := (SELECT r.pid FROM suite.dblink(p_name, 'SELECT pg_backend_pid()') AS r(pid INTEGER));
    started TIMESTAMPTZ := clock_timestamp();
BEGIN
    PERFORM suite.dblink_send_query(p_name, 'SELECT status FROM app.' || suite.expand(p_call));
    WHILE cardinality(pg_blocking_pids(pid)) = 0 LOOP
        IF suite.dblink_is_busy(p_name) = 0 OR clock_timestamp() > started + interval '30 seconds' THEN
            RAISE EXCEPTION 'case "%" failed: it does not wait', p_call;
        END IF;
    END LOOP;
END
$$;

-- What a call that was sent answers in the end.
CREATE FUNCTION suite.receive(p_name TEXT) RETURNS TEXT LANGUAGE plpgsql AS $$
DECLARE
    answer TEXT;
BEGIN
    SELECT r.status INTO answer FROM suite.dblink_get_result(p_name) AS r(status TEXT);
    PERFORM r.status FROM suite.dblink_get_result(p_name) AS r(status TEXT); -- the end of the answer
    RETURN answer;
END
$$;
