-- specql: base.News constraints
-- content-sha256: a04d4a6f661b8a70f93f958b3c0da48de993cd1ca77f452129629468929d595c
ALTER TABLE base.tb_news_tagged
    ADD CONSTRAINT tb_news_tagged_news_fkey FOREIGN KEY (fk_news)
    REFERENCES base.tb_news (pk_news) ON DELETE CASCADE;

ALTER TABLE base.tb_news_tagged
    ADD CONSTRAINT tb_news_tagged_topic_fkey FOREIGN KEY (fk_topic)
    REFERENCES base.tb_topic (pk_topic) ON DELETE CASCADE;

ALTER TABLE base.tb_news
    ADD CONSTRAINT tb_news_about_topic_fkey FOREIGN KEY (fk_about_topic)
    REFERENCES base.tb_topic (pk_topic) ON DELETE RESTRICT;

ALTER TABLE base.tb_news
    ADD CONSTRAINT tb_news_about_internal_fkey FOREIGN KEY (fk_about_internal)
    REFERENCES base.tb_internal (pk_internal) ON DELETE RESTRICT;
-- specql: end base.News constraints
