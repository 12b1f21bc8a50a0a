-- Grain: one record that went elsewhere × one driver it gives as a reason for that.
CREATE OR REPLACE VIEW lost_reason AS
SELECT
  lost.row_id, month, service_line, location, age_band, gender, payer, zip3, patient_type, weight, boot_group,
  given.driver
FROM lost
JOIN (SELECT DISTINCT row_id, driver FROM selection_reason WHERE outcome = 'lost') AS given USING (row_id);
