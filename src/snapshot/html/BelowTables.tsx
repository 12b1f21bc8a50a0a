import { HealthStack } from "../../charts/HealthStack.tsx";
import { healthRankColumns } from "../../charts/parts/healthRankNumbers.ts";
import { reasonColumns } from "../../charts/parts/reasonNumbers.ts";
import { reviewColumns } from "../../charts/parts/reviewNumbers.tsx";
import { brandHealthSentence } from "../../story/brandHealthSentence.ts";
import { Message } from "../../ui/Message.tsx";
import { gapsSentence, healthWords, rankedOnSentence, weightsLine } from "#words/brandHealth.ts";
import { panelWords } from "#words/panels.ts";
import { reasonWords } from "#words/reasons.ts";
import { reviewWords } from "#words/reviews.ts";
import { formatPeriodBriefly } from "../../words/format.ts";
import type { SnapshotContent } from "../snapshotContent.ts";
import { SentenceWords } from "./SentenceWords.tsx";
import { StaticTable } from "./StaticTable.tsx";

/** Below the page that is printed: reviews compared, reasons in the CRM and, where it was asked for, the index with its parts. */
export const BelowTables = ({ content }: { readonly content: SnapshotContent }) => (
  <>
    <ReviewsStill content={content} />
    <ReasonsStill content={content} />
    <IndexStill content={content} />
  </>
);

type PartProps = { readonly content: SnapshotContent };

function ReviewsStill({ content: { shown } }: PartProps) {
  const { rows, prior } = shown.reviews;
  if (rows.length === 0) return null;
  return (
    <section className="below-table screen-only" id="reviews" aria-labelledby="reviews-title">
      <h2 id="reviews-title">{panelWords.reviews.title}</h2>
      <StaticTable caption={reviewWords.note} columns={reviewColumns(rows)} rows={rows} />
      {prior === null ? null : <p className="note">{reviewWords.prior(prior)}</p>}
    </section>
  );
}

function ReasonsStill({ content: { shown } }: PartProps) {
  const { rows } = shown.reasons;
  if (rows.length === 0) return null;
  return (
    <section className="below-table screen-only" id="reasons" aria-labelledby="reasons-title">
      <h2 id="reasons-title">{reasonWords.titleOf(shown.reasons)}</h2>
      <StaticTable caption={reasonWords.note} columns={reasonColumns(rows)} rows={rows} />
      <p className="note">{reasonWords.unknown(shown.reasons)}</p>
    </section>
  );
}

function IndexStill({ content: { shown, spoken } }: PartProps) {
  if (shown.health === null || spoken.health === null) return null;
  const { index, parts, rows, rankedOn, weights } = shown.health;
  const missing = gapsSentence(spoken.health.parts, spoken.health.available);
  const shared = {
    title: panelWords.health.title,
    summary:
      index.value === null ? "" : <SentenceWords sentence={brandHealthSentence(spoken.health, spoken.against)} />,
    data: shown.health,
    before: shown.against === null ? "" : formatPeriodBriefly(shown.against),
    still: true,
    ...(index.value === null ? { message: <Message title={panelWords.health.none}>{missing}</Message> } : {}),
  } as const;
  return (
    <section className="below-table screen-only" aria-label={panelWords.health.title}>
      <div className="for-paper">
        <HealthStack {...shared} id="health" size={{ width: 760, height: 166 }} />
      </div>
      <div className="for-phone">
        <HealthStack {...shared} id="health-phone" size={{ width: 358, height: 166 }} />
      </div>
      <p className="note">
        {weightsLine(parts)} {index.value === null ? "" : missing}
      </p>
      {rows.length < 2 ? null : (
        <>
          <StaticTable caption={healthWords.beside} columns={healthRankColumns} rows={rows} />
          <p className="note">{rankedOnSentence(rankedOn, weights)}</p>
        </>
      )}
    </section>
  );
}
