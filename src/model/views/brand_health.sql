-- Grain: one respondent × one brand judged in any part of the brand health index; experience is the mean of that respondent's ratings on the rated drivers, 0–100.
-- `promotes` is 1 for 9–10 of 10, 0 for 7–8, −1 for 0–6. Every part is NULL where it was not asked or not answered.
CREATE OR REPLACE VIEW brand_health AS
WITH experience AS (
  SELECT rating.row_id, rating.brand, avg(rating.rating) AS experience
  FROM rating
  JOIN driver ON driver.id = rating.driver AND driver.role IN ('differentiator', 'experience')
  WHERE rating.rating IS NOT NULL
  GROUP BY rating.row_id, rating.brand
),
recommended AS (
  SELECT brand_rating.row_id, brand.name AS brand, max(brand_rating.recommend) AS recommend
  FROM brand_rating
  JOIN brand_alias ON brand_alias.label = brand_rating.brand_label
  JOIN brand ON brand.name = brand_alias.brand
  WHERE brand.role = 'rival' AND brand_rating.recommend BETWEEN 0 AND 10
  GROUP BY brand_rating.row_id, brand.name
  UNION ALL
  SELECT survey.row_id, brand.name, survey.recommend
  FROM survey JOIN brand ON brand.role = 'own'
  WHERE survey.recommend IS NOT NULL
),
judged AS (
  SELECT row_id, brand, aware, consider, recommend, experience
  FROM (SELECT row_id, brand, aware, consider FROM funnel)
  FULL JOIN recommended USING (row_id, brand)
  FULL JOIN experience USING (row_id, brand)
)
SELECT
  survey.row_id, month, service_line, location, age_band, gender, payer, zip3, patient_type, weight, boot_group,
  judged.brand,
  judged.aware,
  judged.consider,
  judged.recommend,
  CASE WHEN judged.recommend >= 9 THEN 1 WHEN judged.recommend <= 6 THEN -1 WHEN judged.recommend IS NOT NULL THEN 0 END AS promotes,
  judged.experience
FROM judged
JOIN survey USING (row_id)
WHERE coalesce(judged.aware, judged.consider, judged.recommend, judged.experience) IS NOT NULL;
