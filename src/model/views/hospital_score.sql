-- Grain: one public hospital × one published measure, 0–100: the newest linear mean, else the newest top-box share; surveys are those of the newest period.
CREATE OR REPLACE VIEW hospital_score AS
WITH scored AS (
  SELECT facility_id, measure, coalesce(linear_mean, top_box) AS score
  FROM hospital_measure
  WHERE coalesce(linear_mean, top_box) IS NOT NULL
  QUALIFY row_number() OVER (
    PARTITION BY facility_id, measure
    ORDER BY linear_mean IS NULL, period_end DESC NULLS LAST, row_id DESC
  ) = 1
),
answered AS (
  SELECT facility_id, arg_max(surveys, coalesce(period_end, DATE '1900-01-01')) AS surveys
  FROM hospital_measure
  GROUP BY facility_id
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
