-- Grain: one row of a source × one driver that it cites, as says, writes and does count it: cited, or rated in the top two boxes of importance;
-- mentioned in a public text; given as a reason for choosing us or for going elsewhere, or, of a signal, the way by which the record came.
CREATE OR REPLACE VIEW citing AS
SELECT DISTINCT 'survey' AS source, row_id, driver FROM stated WHERE cites = 1
UNION ALL
SELECT 'review', public_text.row_id, driver FROM public_text JOIN settled_mention USING (row_id)
UNION ALL
SELECT DISTINCT 'crm', decided.row_id, driver.id
FROM decided
JOIN selection_reason ON selection_reason.row_id = decided.row_id
  AND selection_reason.outcome = CASE decided.state WHEN 'selected' THEN 'chose' WHEN 'lost' THEN 'lost' ELSE selection_reason.outcome END
JOIN driver ON driver.id = selection_reason.driver AND driver.role <> 'signal'
UNION ALL
SELECT 'crm', decided.row_id, driver.id
FROM decided
JOIN driver_source ON driver_source.source = decided.source AND decided.source <> 'unknown'
JOIN driver ON driver.id = driver_source.driver AND driver.role = 'signal';
