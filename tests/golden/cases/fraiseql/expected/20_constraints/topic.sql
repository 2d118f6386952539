-- specql: base.Topic constraints
-- content-sha256: 52ee73e963f58fb319e5468ca42b94092950f4a6e26033ff7297d452f9403ed1
ALTER TABLE base.tl_topic
    ADD CONSTRAINT tl_topic_row_fkey FOREIGN KEY (fk_topic)
    REFERENCES base.tb_topic (pk_topic) ON DELETE CASCADE;
-- specql: end base.Topic constraints
