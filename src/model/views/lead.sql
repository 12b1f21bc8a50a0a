-- Grain: one CRM record, in the month it was created; mature when it is older than the maturity window at the last CRM date.
CREATE OR REPLACE VIEW lead AS
WITH last_day AS (
  SELECT max(greatest(coalesce(created_on, decided_on), coalesce(decided_on, created_on))) AS day FROM selection_event
)
SELECT
  row_id,
  CAST(year(created_on) * 12 + month(created_on) - 1 AS INTEGER) AS month,
  service_line, location, age_band, gender, payer, zip3, patient_type,
  1 AS weight,
  boot_group,
  coalesce(source, 'unknown') AS source,
  state,
  coalesce(created_on <= last_day.day - CAST((SELECT max(maturity_days) FROM setting) AS INTEGER), true)::INTEGER AS mature
FROM selection_event, last_day;
