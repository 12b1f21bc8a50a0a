import { HealthStack } from "../../charts/HealthStack.tsx";
import { healthRankColumns } from "../../charts/parts/healthRankNumbers.ts";
import { healthParts, type HealthPart, type HealthRow } from "../../domain/brandHealth.ts";
import { sentenceText } from "../../domain/sentence.ts";
import { brandHealthSentence } from "../../story/brandHealthSentence.ts";
import { gapsSentence, healthWords, rankedOnSentence, weightsLine } from "#words/brandHealth.ts";
import { healthPartLabels } from "#words/healthParts.ts";
import { panelWords } from "#words/panels.ts";
import { formatPeriodBriefly } from "../../words/format.ts";
import type { SnapshotContent } from "../snapshotContent.ts";
import { differenceColumns, figureColumns, fileTable, numbers, words, type FileColumn } from "./fileTable.ts";
import { readTable, type PanelContent } from "./panelContent.ts";
import { fileWords } from "#words/panelFiles.ts";

/** The index as the stack of its parts; null where nobody can ask for it. */
export function healthPanel({ spoken, shown: { health } }: SnapshotContent): PanelContent | null {
  if (spoken.health === null || health === null) return null;
  const { index, parts } = health;
  const missing = gapsSentence(spoken.health.parts, spoken.health.available);
  const before = spoken.against === null ? "" : formatPeriodBriefly(spoken.against);
  return {
    panel: "health",
    file: "health",
    title: panelWords.health.title,
    summary: index.value === null ? (missing ?? "") : sentenceText(brandHealthSentence(spoken.health, spoken.against)),
    notes: [weightsLine(parts), ...(index.value === null || missing === null ? [] : [missing])],
    charts:
      index.value === null
        ? []
        : [
            <HealthStack
              key="health"
              id="health"
              title=""
              summary=""
              data={health}
              before={before}
              size={{ width: 760, height: 166 }}
              still
            />,
          ],
    table: fileTable(partColumns, parts),
    groups: [
      ...parts.map(({ part, figure }) => ({ label: healthPartLabels[part].toLowerCase(), figures: [figure] })),
      { label: healthWords.index.toLowerCase(), figures: [index] },
    ],
  };
}

/** Our index beside the other hospitals'; null with one hospital. */
export function healthHospitalsPanel({ shown: { health } }: SnapshotContent): PanelContent | null {
  if (health === null || health.rows.length < 2) return null;
  const { rows, rankedOn, weights } = health;
  return {
    panel: "health-hospitals",
    file: "health-hospitals",
    title: healthWords.beside,
    summary: rankedOnSentence(rankedOn, weights),
    notes: [],
    charts: [],
    table: fileTable(hospitalColumns, rows),
    read: readTable(healthRankColumns, rows),
    groups: [
      { label: healthWords.index.toLowerCase(), figures: rows.map(({ index }) => index) },
      ...healthParts.map((part) => ({
        label: healthPartLabels[part].toLowerCase(),
        figures: rows.map(({ parts }) => parts[part]),
      })),
    ],
  };
}

const partColumns: readonly FileColumn<HealthPart>[] = [
  words(healthWords.part, ({ part }) => healthPartLabels[part]),
  numbers(`${healthWords.weight}, %`, ({ weight }: HealthPart) => weight, "share"),
  ...figureColumns(healthWords.figure, ({ figure }: HealthPart) => figure, "count"),
  words(fileWords.unit, ({ figure }: HealthPart) => fileWords.unitNames[figure.unit]),
  numbers(healthWords.onHundred, ({ score }: HealthPart) => score, "score"),
  numbers(healthWords.points, ({ points }: HealthPart) => points, "stars"),
  ...differenceColumns(fileWords.indexChange, ({ change }: HealthPart) => change, "stars"),
];

const units = { aware: "share", consider: "share", nps: "net", experience: "score", stars: "stars" } as const;

const hospitalColumns: readonly FileColumn<HealthRow>[] = [
  words(healthWords.hospital, ({ brand }) => brand),
  ...figureColumns(healthWords.index, ({ index }: HealthRow) => index, "score"),
  numbers(healthWords.rank, ({ rank }: HealthRow) => rank),
  numbers(fileWords.best(healthWords.ranks), ({ best }: HealthRow) => best),
  numbers(fileWords.worst(healthWords.ranks), ({ worst }: HealthRow) => worst),
  ...healthParts.flatMap((part) =>
    figureColumns(healthPartLabels[part], ({ parts }: HealthRow) => parts[part], units[part]),
  ),
];
