-- Grain: one respondent whose comment has at least three words × one driver it mentions.
CREATE OR REPLACE VIEW comment_mention AS
SELECT survey_comment.*, coded.driver
FROM survey_comment
JOIN (SELECT DISTINCT row_id, driver FROM mention) AS coded USING (row_id);
