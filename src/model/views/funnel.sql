-- Grain: one respondent × one brand. Each stage is 1, 0 or NULL (not asked or not answered).
CREATE OR REPLACE VIEW funnel AS
WITH answer AS (
  SELECT
    brand_rating.row_id,
    brand.name AS brand,
    any_value(brand.role) AS role,
    max(unaided) AS unaided,
    max(aided) AS aided,
    max(consider) AS consider,
    max(prefer) AS prefer,
    max(use) AS use
  FROM brand_rating
  JOIN brand_alias ON brand_alias.label = brand_rating.brand_label
  JOIN brand ON brand.name = brand_alias.brand
  GROUP BY brand_rating.row_id, brand.name
)
SELECT
  survey.row_id, month, service_line, location, age_band, gender, payer, zip3, patient_type, weight, boot_group,
  answer.brand,
  answer.role,
  CASE WHEN answer.unaided = 1 THEN 1 ELSE answer.aided END AS aware,
  answer.consider,
  answer.prefer,
  answer.use
FROM answer
JOIN survey USING (row_id);
