-- Grain: one text about us with at least three words × one driver it mentions.
CREATE OR REPLACE VIEW own_mention AS
WITH coded AS (
  SELECT row_id, driver, min(phrase) AS phrase, max(sentiment) AS sentiment FROM mention GROUP BY row_id, driver
)
SELECT
  public_text.row_id, month, location, weight, boot_group,
  coded.driver,
  lower(coded.phrase) AS phrase,
  coalesce(public_text.tone, coded.sentiment) AS tone,
  public_text.read_tone,
  public_text.stars
FROM coded
JOIN public_text USING (row_id)
WHERE public_text.role = 'own' AND public_text.words >= 3;
