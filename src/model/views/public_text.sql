-- Grain: one review, post or comment in public, duplicates (same author, text and day) removed; tone is the star's, else read from the words.
CREATE OR REPLACE VIEW public_text AS
SELECT
  review.row_id,
  CAST(year(posted_on) * 12 + month(posted_on) - 1 AS INTEGER) AS month,
  coalesce(brand_alias.location, review.location) AS location,
  1 AS weight,
  boot_group,
  brand.name AS brand,
  brand.role,
  coalesce(site, 'other') AS site,
  kind,
  stars,
  recommends,
  coalesce(words, 0) AS words,
  CASE WHEN stars >= 4 THEN 1 WHEN stars <= 2 THEN -1 WHEN stars IS NOT NULL THEN 0 ELSE review.tone END AS tone,
  CASE WHEN stars IS NULL THEN review.tone END AS read_tone
FROM review
JOIN brand_alias ON brand_alias.label = review.brand_label
JOIN brand ON brand.name = brand_alias.brand
QUALIFY row_number() OVER (
  PARTITION BY brand.name, coalesce(author_key, CAST(review.row_id AS VARCHAR)), coalesce(text, ''), posted_on
  ORDER BY review.row_id
) = 1;
