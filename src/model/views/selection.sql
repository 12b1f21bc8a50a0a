-- Grain: one selection, in its month of `decided`.
CREATE OR REPLACE VIEW selection AS
SELECT
  row_id, month, service_line, location, age_band, gender, payer, zip3, patient_type, weight, boot_group, source,
  (row_id IN (SELECT row_id FROM selection_reason WHERE outcome = 'chose'))::INTEGER AS reasoned
FROM decided
WHERE state = 'selected';
