-- Grain: one public hospital × one published measure, 0–100: the linear mean, else the top-box share; surveys are those the hospital rests on.
CREATE OR REPLACE VIEW hospital_score AS
WITH scored AS (
  SELECT facility_id, measure, avg(coalesce(linear_mean, top_box)) AS score
  FROM hospital_measure
  WHERE coalesce(linear_mean, top_box) IS NOT NULL
  GROUP BY facility_id, measure
),
answered AS (
  SELECT facility_id, max(surveys) AS surveys FROM hospital_measure GROUP BY facility_id
),
listed AS (
  SELECT
    facility_id,
    any_value(name) AS name,
    any_value(state) AS state,
    any_value(hospital_type) AS hospital_type,
    any_value(ownership) AS ownership
  FROM hospital
  GROUP BY facility_id
)
SELECT scored.facility_id, listed.name, listed.state, listed.hospital_type, listed.ownership, scored.measure, scored.score,
  answered.surveys
FROM scored
JOIN answered USING (facility_id)
LEFT JOIN listed USING (facility_id);
