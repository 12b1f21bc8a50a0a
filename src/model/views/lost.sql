-- Grain: one record that went elsewhere, in its month of `decided`.
CREATE OR REPLACE VIEW lost AS
SELECT
  row_id, month, service_line, location, age_band, gender, payer, zip3, patient_type, weight, boot_group,
  (row_id IN (SELECT row_id FROM selection_reason WHERE outcome = 'lost'))::INTEGER AS reasoned
FROM decided
WHERE state = 'lost';
