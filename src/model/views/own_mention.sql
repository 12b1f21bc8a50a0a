-- Grain: one text about us with at least three words × one driver it mentions, by its phrases or as the user corrected it.
CREATE OR REPLACE VIEW own_mention AS
WITH coded AS (
  SELECT row_id, driver, min(phrase) AS phrase, max(sentiment) AS sentiment FROM mention GROUP BY row_id, driver
),
corrected AS (
  SELECT review.row_id, correction.driver, correction.present FROM correction JOIN review USING (review_key)
),
settled AS (
  SELECT row_id, driver, phrase, sentiment, present IS NOT NULL AS corrected_by_user
  FROM coded FULL JOIN corrected USING (row_id, driver)
  WHERE coalesce(present, 1) = 1
)
SELECT
  public_text.row_id, month, location, weight, boot_group,
  settled.driver,
  lower(settled.phrase) AS phrase,
  coalesce(public_text.tone, settled.sentiment) AS tone,
  public_text.read_tone,
  public_text.stars,
  corrected_by_user
FROM settled
JOIN public_text USING (row_id)
WHERE public_text.role = 'own' AND public_text.words >= 3;
