-- Grain: one respondent × one rival × one driver, our own rating beside the rival's; only where both are rated.
CREATE OR REPLACE VIEW rating_pair AS
SELECT
  rival.row_id, rival.month, rival.service_line, rival.location, rival.age_band, rival.gender, rival.payer, rival.zip3,
  rival.patient_type, rival.weight, rival.boot_group,
  rival.brand,
  rival.driver,
  rival.rating,
  own.rating AS own_rating
FROM rating AS rival
JOIN rating AS own ON own.row_id = rival.row_id AND own.driver = rival.driver AND own.role = 'own'
WHERE rival.role = 'rival' AND rival.rating IS NOT NULL AND own.rating IS NOT NULL;
