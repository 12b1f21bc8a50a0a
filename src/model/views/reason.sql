-- Grain: one selection × one driver it gives as a reason for choosing us.
CREATE OR REPLACE VIEW reason AS
SELECT
  selection.row_id, month, service_line, location, age_band, gender, payer, zip3, patient_type, weight, boot_group,
  given.driver
FROM selection
JOIN (SELECT DISTINCT row_id, driver FROM selection_reason WHERE outcome = 'chose') AS given USING (row_id);
