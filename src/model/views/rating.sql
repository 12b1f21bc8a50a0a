-- Grain: one respondent × one brand × one driver, with the stages that respondent holds towards that brand.
CREATE OR REPLACE VIEW rating AS
WITH answer AS (
  SELECT
    driver_rating.row_id,
    brand.name AS brand,
    any_value(brand.role) AS role,
    driver_rating.driver,
    avg(rating) AS rating,
    max(top_two) AS top_two,
    max(associated) AS associated
  FROM driver_rating
  JOIN brand_alias ON brand_alias.label = driver_rating.brand_label
  JOIN brand ON brand.name = brand_alias.brand
  GROUP BY driver_rating.row_id, brand.name, driver_rating.driver
)
SELECT
  survey.row_id, survey.month, survey.service_line, survey.location, survey.age_band, survey.gender, survey.payer,
  survey.zip3, survey.patient_type, survey.weight, survey.boot_group,
  answer.brand,
  answer.role,
  answer.driver,
  answer.rating,
  coalesce(answer.top_two, answer.associated) AS met,
  coalesce(answer.associated, answer.top_two) AS associated,
  funnel.aware,
  funnel.consider,
  funnel.prefer
FROM answer
JOIN survey USING (row_id)
LEFT JOIN funnel ON funnel.row_id = answer.row_id AND funnel.brand = answer.brand;
