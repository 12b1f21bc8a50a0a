import { evidenceKinds, type DriverEvidence } from "../../domain/answer.ts";
import type { MarkPart } from "../chart.ts";
import type { ChartWords } from "../../words/chartWords.ts";
import { groupOf } from "../matrixOrder.ts";
import { cellAloud, figureAloud, gapAloud } from "./aloud.ts";

/** The figures of a driver's row, left to right: the four kinds (for a gate, how often it is met), net tone, our score and its gap. */
export function driverParts(driver: DriverEvidence, words: ChartWords, rated: number): readonly MarkPart[] {
  const { role, met, tone, performance, gap } = driver;
  const group = groupOf(role);
  const kinds = evidenceKinds.flatMap((kind): readonly MarkPart[] => {
    if (kind === "moves" && group === "gate")
      return met === null ? [] : [{ id: "moves", label: `${words.metFor[0]} ${figureAloud(met, words)}`, figure: met }];
    if (kind === "moves" && group === "signal") return [];
    const cell = { id: kind, label: cellAloud(driver, kind, words, rated), figure: driver[kind].figure };
    return kind === "writes" && tone.value !== null
      ? [cell, { id: "tone", label: `${words.tone} ${figureAloud(tone, words)}`, figure: tone }]
      : [cell];
  });
  if (performance.status === "no-data") return kinds;
  const against = gap === null ? "" : `, ${gapAloud(gap.rival, gap.difference, gap.rivalFigure.unit, words)}`;
  const label = `${words.score} ${figureAloud(performance, words)}${against}`;
  return [...kinds, { id: "score", label, figure: performance }];
}
