-- Grain: one respondent × one rival, our own stages beside the rival's; only respondents asked about both.
CREATE OR REPLACE VIEW funnel_pair AS
SELECT
  rival.row_id, rival.month, rival.service_line, rival.location, rival.age_band, rival.gender, rival.payer, rival.zip3,
  rival.patient_type, rival.weight, rival.boot_group,
  rival.brand,
  rival.aware, rival.consider, rival.prefer, rival.use,
  own.aware AS own_aware, own.consider AS own_consider, own.prefer AS own_prefer, own.use AS own_use
FROM funnel AS rival
JOIN funnel AS own ON own.row_id = rival.row_id AND own.role = 'own'
WHERE rival.role = 'rival';
