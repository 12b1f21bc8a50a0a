-- Grain: one respondent × one driver asked about; cites is 1 when cited, or rated in the top two boxes of importance; cited is NULL where only importance was rated.
CREATE OR REPLACE VIEW stated AS
WITH answer AS (
  SELECT row_id, driver, max(coalesce(cited, top_two)) AS cites, max(cited) AS cited FROM driver_importance GROUP BY row_id, driver
)
SELECT
  survey.row_id, month, service_line, location, age_band, gender, payer, zip3, patient_type, weight, boot_group,
  answer.driver,
  answer.cites,
  answer.cited
FROM answer
JOIN survey USING (row_id);
