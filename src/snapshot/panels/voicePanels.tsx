import { chartWords } from "#words/charts.ts";
import { reviewColumns } from "../../charts/parts/reviewNumbers.tsx";
import { StarBar } from "../../charts/StarBar.tsx";
import { ToneList } from "../../charts/ToneList.tsx";
import type { DriverEvidence } from "../../domain/answer.ts";
import { isReadApproximately } from "../../domain/driver.ts";
import type { BrandReviews } from "../../domain/reviews.ts";
import { sentenceText } from "../../domain/sentence.ts";
import { withStarFigures } from "../../metrics/definitions/starShare.ts";
import { isHeard, toneAbsence, voiceAbsence } from "../../story/absencesBelow.ts";
import { toneLede } from "../../story/ledesBelow.ts";
import { fileWords } from "#words/panelFiles.ts";
import { panelWords } from "#words/panels.ts";
import { reviewWords } from "#words/reviews.ts";
import { formatPeriodBriefly } from "../../words/format.ts";
import { displayedFigure } from "../digits.ts";
import type { SnapshotContent } from "../snapshotContent.ts";
import { figureColumns, fileTable, rankColumns, words, type FileColumn } from "./fileTable.ts";
import { readTable, type PanelContent } from "./panelContent.ts";
import { belowWords, machineToneNote } from "#words/below.ts";

const width = 760;

/** What patients write: tone by driver, and the stars. */
export function voicePanel({ spoken, shown }: SnapshotContent): PanelContent {
  const absence = voiceAbsence(shown) ?? toneAbsence(shown);
  const before = shown.against === null ? belowWords.before : formatPeriodBriefly(shown.against);
  const heard = shown.drivers.filter(isHeard);
  const stars = shown.voice.reviews > 0 ? withStarFigures(shown.voice.stars) : [];
  const list = (
    <ToneList
      key="tone"
      id="voice"
      title=""
      summary=""
      data={heard}
      before={before}
      size={{ width, height: 160 }}
      still
    />
  );
  const bar = <StarBar key="stars" stars={stars} label="" size={{ width, height: 44 }} />;
  return {
    panel: "voice",
    file: "voice",
    title: panelWords.voice.title,
    summary: absence ?? sentenceText(toneLede(spoken)),
    notes: [
      ...(absence === null ? [fileWords.toneLegend] : []),
      ...(heard.some(({ reading }) => isReadApproximately(reading)) ? [fileWords.approximate] : []),
      ...(shown.voice.machineRead > 0 ? [machineToneNote(shown.voice)] : []),
    ],
    charts: [...(absence === null ? [list] : []), ...(stars.length > 0 ? [bar] : [])],
    table: heard.length === 0 ? null : fileTable(toneColumns(before), heard),
    groups: [
      { label: chartWords.net, figures: heard.map(({ tone }) => tone) },
      { label: `${chartWords.net} ${before}`, figures: heard.flatMap(({ toneBefore }) => toneBefore ?? []) },
      { label: chartWords.stars, figures: stars.map(({ figure }) => displayedFigure(figure)) },
    ],
  };
}

const toneColumns = (before: string): readonly FileColumn<DriverEvidence>[] => [
  words(chartWords.driver, ({ label }) => label),
  ...figureColumns(belowWords.table.tone, ({ tone }: DriverEvidence) => tone, "net"),
  ...figureColumns(fileWords.toneBefore(before), ({ toneBefore }: DriverEvidence) => toneBefore, "net"),
];

/** Public reviews of all hospitals compared; null without any. Public data. */
export function reviewsPanel({ shown: { reviews } }: SnapshotContent): PanelContent | null {
  const { rows, prior } = reviews;
  if (rows.length === 0) return null;
  return {
    panel: "reviews",
    file: "reviews",
    title: panelWords.reviews.title,
    summary: reviewWords.note,
    notes: prior === null ? [] : [reviewWords.prior(prior)],
    charts: [],
    table: fileTable(filedColumns, rows),
    read: readTable(reviewColumns(rows), rows),
    groups: measured.map(([id, label]) => ({ label: label.toLowerCase(), figures: rows.map((row) => row[id]) })),
  };
}

const { columns: heads } = reviewWords;

const measured = [
  ["mean", heads.mean, "stars"],
  ["shrunk", heads.shrunk, "stars"],
  ["voice", heads.voice, "share"],
  ["replied", heads.replied, "share"],
  ["replyDays", heads.days, "days"],
  ["recommended", heads.recommended, "share"],
] as const;

const filedColumns: readonly FileColumn<BrandReviews>[] = [
  words(heads.brand, ({ brand }) => brand),
  ...measured.flatMap(([id, label, unit]) => figureColumns(label, (row: BrandReviews) => row[id], unit)),
  ...rankColumns(heads.rank, ({ rank }: BrandReviews) => rank),
];
