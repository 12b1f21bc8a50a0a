import type { Answer, HeadlineFigure } from "../domain/answer.ts";
import { formatBase, formatCount } from "../words/format.ts";
import { sourceAbsence } from "#words/panels.ts";

/** Promoters, passives and detractors in whole percent that add to 100; the passives take what rounding leaves. */
function splitOf({ promoters, detractors }: NonNullable<HeadlineFigure["parts"]>): string {
  const [up, down] = [Math.round(promoters * 100), Math.round(detractors * 100)];
  return `P ${String(up)} · pass. ${String(100 - up - down)} · D ${String(down)}`;
}

/** The source each of the five figures is counted in. */
export const sourceOf = {
  preference: "survey",
  conversion: "survey",
  nps: "survey",
  reviews: "review",
  "new-patients": "crm",
} as const;

/** The line that says what a figure rests on: its base, its parts, or why there is none. */
export function figureBase(figure: HeadlineFigure, answer: Pick<Answer, "sources" | "voice">): string {
  const { dates, state } = answer.sources[sourceOf[figure.metric]];
  const base = basisOf(figure, answer);
  return state === "used" && dates === "some" ? `${base}; rows without a date count only in all dates` : base;
}

function basisOf({ metric, now, parts }: HeadlineFigure, answer: Pick<Answer, "sources" | "voice">): string {
  const source = sourceOf[metric];
  const { state, lacks } = answer.sources[source];
  const absence = sourceAbsence(source, state, lacks);
  if (absence !== null) return absence;
  if (now.status === "suppressed") {
    return "withheld here and in every export: a group of 1 to 10 could be told from it";
  }
  if (now.status === "no-data") return "no answers under this filter";
  const low =
    now.status === "low-base"
      ? ": low base"
      : now.status === "unreliable"
        ? ": interval too wide to use"
        : now.status === "small-base"
          ? ": small base"
          : "";
  switch (metric) {
    case "nps":
      if (parts === null) return `${formatBase(now)}${low}`;
      return `${splitOf(parts)} · n ${formatCount(now.n)}${low}`;
    case "reviews": {
      const sites = answer.voice.sites.length;
      return `n ${formatCount(now.n)} ${now.n === 1 ? "review" : "reviews"}${sites > 0 ? `, ${String(sites)} ${sites === 1 ? "site" : "sites"}` : ""}${low}`;
    }
    case "new-patients":
      return "CRM, by date decided";
    case "preference":
    case "conversion":
      return `${formatBase(now)}${low}`;
  }
}
