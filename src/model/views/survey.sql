-- Grain: one respondent in one wave; rows without a legal weight are left out (a file without weights weighs every row 1).
-- The weight is the one raked to the user's margins where there are any, else the delivered one.
CREATE OR REPLACE VIEW survey AS
WITH weighing AS (
  SELECT file_id, count(weight) > 0 AS weighted FROM response GROUP BY file_id
),
own_answer AS (
  SELECT brand_rating.row_id, max(brand_rating.recommend) AS recommend, max(brand_rating.prefer) AS prefer
  FROM brand_rating
  JOIN brand_alias ON brand_alias.label = brand_rating.brand_label
  JOIN brand ON brand.name = brand_alias.brand AND brand.role = 'own'
  GROUP BY brand_rating.row_id
)
SELECT
  response.row_id,
  CAST(year(responded_on) * 12 + month(responded_on) - 1 AS INTEGER) AS month,
  service_line, location, age_band, gender, payer, zip3, patient_type,
  coalesce(raked_weight.weight, CASE WHEN weighing.weighted THEN response.weight ELSE 1 END) AS weight,
  boot_group,
  choose_own AS choose,
  overall_own AS overall,
  CASE WHEN coalesce(recommend_own, own_answer.recommend) BETWEEN 0 AND 10
       THEN coalesce(recommend_own, own_answer.recommend) END AS recommend,
  own_answer.prefer,
  response.wave,
  CASE WHEN weighing.weighted THEN response.weight ELSE 1 END AS delivered_weight
FROM response
JOIN weighing USING (file_id)
LEFT JOIN own_answer ON own_answer.row_id = response.row_id
LEFT JOIN raked_weight ON raked_weight.row_id = response.row_id
WHERE NOT weighing.weighted OR (response.weight >= 0 AND isfinite(response.weight));
