-- Grain: one selection with a known source × the signal driver that source is.
CREATE OR REPLACE VIEW signal AS
SELECT
  selection.row_id, month, service_line, location, age_band, gender, payer, zip3, patient_type, weight, boot_group,
  driver_source.driver
FROM selection
JOIN driver_source ON driver_source.source = selection.source
WHERE selection.source <> 'unknown';
