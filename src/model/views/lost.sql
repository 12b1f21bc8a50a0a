-- Grain: one record that went elsewhere, in the month it was decided (in the month it was created where its file has no decision dates).
CREATE OR REPLACE VIEW lost AS
WITH dating AS (
  SELECT file_id, count(decided_on) > 0 AS decided FROM selection_event GROUP BY file_id
),
known AS (
  SELECT DISTINCT row_id FROM selection_reason WHERE outcome = 'lost'
)
SELECT
  selection_event.row_id,
  CAST(year(CASE WHEN dating.decided THEN decided_on ELSE created_on END) * 12
     + month(CASE WHEN dating.decided THEN decided_on ELSE created_on END) - 1 AS INTEGER) AS month,
  service_line, location, age_band, gender, payer, zip3, patient_type,
  1 AS weight,
  boot_group,
  (known.row_id IS NOT NULL)::INTEGER AS reasoned
FROM selection_event
JOIN dating USING (file_id)
LEFT JOIN known ON known.row_id = selection_event.row_id
WHERE state = 'lost';
