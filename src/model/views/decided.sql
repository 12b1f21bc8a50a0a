-- Grain: one CRM record, in the month it was decided (in the month it was created where its file has no decision dates).
CREATE OR REPLACE VIEW decided AS
WITH dating AS (
  SELECT file_id, count(decided_on) > 0 AS dated FROM selection_event GROUP BY file_id
),
placed AS (
  SELECT selection_event.*, CASE WHEN dating.dated THEN decided_on ELSE created_on END AS day
  FROM selection_event JOIN dating USING (file_id)
)
SELECT
  row_id,
  CAST(year(day) * 12 + month(day) - 1 AS INTEGER) AS month,
  service_line, location, age_band, gender, payer, zip3, patient_type,
  1 AS weight,
  boot_group,
  coalesce(source, 'unknown') AS source,
  state
FROM placed;
