-- Grain: one respondent with a comment of at least three words that is not about another hospital; never read for tone.
CREATE OR REPLACE VIEW survey_comment AS
SELECT survey.*
FROM survey
JOIN response USING (row_id)
LEFT JOIN brand_alias ON brand_alias.label = response.brand_label
LEFT JOIN brand ON brand.name = brand_alias.brand
WHERE len(regexp_extract_all(response.comment, '[\p{L}\p{N}][\p{L}\p{N}''’-]*')) >= 3
  AND (response.brand_label IS NULL OR brand.role = 'own');
