-- Grain: one review, post or comment in public, duplicates (same author, text and day) removed; tone is the star's, else read from the words.
-- `answerable`: its site's export holds replies. `shared_site`: its site has texts about us and about another. `author_texts`: NULL where unsigned.
CREATE OR REPLACE VIEW public_text AS
WITH counted AS (
  SELECT
    review.row_id,
    review.file_id,
    CAST(year(posted_on) * 12 + month(posted_on) - 1 AS INTEGER) AS month,
    coalesce(brand_alias.location, review.location) AS location,
    boot_group,
    brand.name AS brand,
    brand.role,
    coalesce(site, 'other') AS site,
    kind,
    stars,
    recommends,
    coalesce(words, 0) AS words,
    review.tone,
    posted_on,
    replied_on,
    author_key
  FROM review
  JOIN brand_alias ON brand_alias.label = review.brand_label
  JOIN brand ON brand.name = brand_alias.brand
  QUALIFY row_number() OVER (
    PARTITION BY brand.name, coalesce(author_key, CAST(review.row_id AS VARCHAR)), coalesce(text, ''), posted_on
    ORDER BY review.row_id
  ) = 1
)
SELECT
  row_id,
  month,
  location,
  1 AS weight,
  boot_group,
  brand,
  role,
  site,
  kind,
  stars,
  recommends,
  words,
  CASE WHEN stars >= 4 THEN 1 WHEN stars <= 2 THEN -1 WHEN stars IS NOT NULL THEN 0 ELSE tone END AS tone,
  CASE WHEN stars IS NULL THEN tone END AS read_tone,
  (replied_on IS NOT NULL)::INTEGER AS replied,
  CASE WHEN replied_on >= posted_on THEN CAST(replied_on - posted_on AS VARCHAR) END AS reply_days,
  (count(replied_on) OVER (PARTITION BY file_id, site) > 0)::INTEGER AS answerable,
  (count(CASE WHEN role = 'own' THEN 1 END) OVER same_site > 0
    AND count(CASE WHEN role <> 'own' THEN 1 END) OVER same_site > 0)::INTEGER AS shared_site,
  CASE WHEN author_key IS NOT NULL THEN count(*) OVER (PARTITION BY author_key) END AS author_texts
FROM counted
WINDOW same_site AS (PARTITION BY site);
