import type { Answer, HeadlineFigure } from "../domain/answer.ts";
import { formatBase, formatCount } from "../words/format.ts";
import { sourceAbsence } from "#words/panels.ts";
import { baseWords } from "#words/figureBase.ts";

/** Promoters, passives and detractors in whole percent that add to 100; the passives take what rounding leaves. */
function splitOf({ promoters, detractors }: NonNullable<HeadlineFigure["parts"]>): string {
  const [up, down] = [Math.round(promoters * 100), Math.round(detractors * 100)];
  return baseWords.split(up, 100 - up - down, down);
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
  return state === "used" && dates === "some" ? baseWords.undatedToo(base) : base;
}

function basisOf({ metric, now, parts }: HeadlineFigure, answer: Pick<Answer, "sources" | "voice">): string {
  const source = sourceOf[metric];
  const { state, lacks } = answer.sources[source];
  const absence = sourceAbsence(source, state, lacks);
  if (absence !== null) return absence;
  if (now.status === "suppressed") {
    return baseWords.withheld;
  }
  if (now.status === "no-data") return baseWords.nothing;
  const low = now.status === "ok" ? "" : baseWords.low[now.status];
  switch (metric) {
    case "nps":
      if (parts === null) return `${formatBase(now)}${low}`;
      return `${splitOf(parts)} · n ${formatCount(now.n)}${low}`;
    case "reviews":
      return `${baseWords.reviews(now.n, answer.voice.sites.length)}${low}`;
    case "new-patients":
      return baseWords.crm;
    case "preference":
    case "conversion":
      return `${formatBase(now)}${low}`;
  }
}
