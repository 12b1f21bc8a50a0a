-- Grain: one text × one driver it mentions, by its phrases or as the user corrected it.
CREATE OR REPLACE VIEW settled_mention AS
WITH coded AS (
  SELECT row_id, driver, min(phrase) AS phrase, max(sentiment) AS sentiment FROM mention GROUP BY row_id, driver
),
corrected AS (
  SELECT review.row_id, correction.driver, correction.present FROM correction JOIN review USING (review_key)
)
SELECT row_id, driver, phrase, sentiment, present IS NOT NULL AS corrected_by_user
FROM coded FULL JOIN corrected USING (row_id, driver)
WHERE coalesce(present, 1) = 1;
