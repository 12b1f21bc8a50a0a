-- Grain: one text about us with at least three words × one driver it mentions, by its phrases or as the user corrected it.
CREATE OR REPLACE VIEW own_mention AS
SELECT
  public_text.row_id, month, location, weight, boot_group,
  settled_mention.driver,
  lower(settled_mention.phrase) AS phrase,
  coalesce(public_text.tone, settled_mention.sentiment) AS tone,
  public_text.read_tone,
  public_text.stars,
  corrected_by_user
FROM settled_mention
JOIN public_text USING (row_id)
WHERE public_text.role = 'own' AND public_text.words >= 3;
