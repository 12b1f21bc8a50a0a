-- Grain: one respondent × one driver asked about; cites is 1 when cited, or rated in the top two boxes of importance; cited is NULL where only importance was rated.
-- `rank` is 1 for the driver put first; `shown`, `best` and `worst` count the tasks that show it and those in which it was chosen.
CREATE OR REPLACE VIEW stated AS
WITH answer AS (
  SELECT
    row_id,
    driver,
    max(coalesce(cited, top_two)) AS cites,
    max(cited) AS cited,
    avg(rank) AS rank,
    sum(best) AS best,
    sum(worst) AS worst,
    sum(shown) AS shown
  FROM driver_importance
  GROUP BY row_id, driver
)
SELECT
  survey.row_id, month, service_line, location, age_band, gender, payer, zip3, patient_type, weight, boot_group,
  answer.driver,
  answer.cites,
  answer.cited,
  answer.rank,
  CAST(answer.best AS DOUBLE) AS best,
  CAST(answer.worst AS DOUBLE) AS worst,
  CAST(answer.shown AS DOUBLE) AS shown
FROM answer
JOIN survey USING (row_id);
