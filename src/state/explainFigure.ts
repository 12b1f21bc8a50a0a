import type { Figure } from "../domain/figure.ts";
import type { SourceKind } from "../domain/field.ts";
import { agreementId } from "../metrics/agreementFigure.ts";
import { explain, sourceOfFigure } from "../metrics/explain.ts";
import type { Explanation, SessionState } from "./session.ts";

const kindsOf: Readonly<Record<"survey" | "crm" | "review" | "public", readonly SourceKind[]>> = {
  survey: ["survey"],
  crm: ["crm"],
  review: ["review"],
  public: ["hospital-list", "hospital-measure"],
};

/** How a figure on the page is known: its metric's words, the SQL with its values, and the files behind it. */
export function explainFigure(figure: Figure, { answer, files }: SessionState): Explanation | null {
  if (answer === null) return null;
  const { moves, drivers, request } = answer;
  const dropped = new Set(moves.dropped.map(({ driver }) => driver));
  const rated = drivers.filter(
    ({ role, driver }) => (role === "differentiator" || role === "experience") && !dropped.has(driver),
  );
  const terms = moves.outcome === null ? null : { outcome: moves.outcome, drivers: rated.map(({ driver }) => driver) };
  const found = explain(
    figure,
    { period: figure.period === undefined ? answer.period : figure.period, keep: request.filter.keep },
    terms,
  );
  if (found === null) return null;
  const kinds =
    figure.metric === agreementId
      ? [...kindsOf.survey, ...kindsOf.review, ...kindsOf.crm]
      : kindsOf[sourceOfFigure(figure.metric) ?? "public"];
  const behind = files.filter(({ source }) => kinds.includes(source));
  return {
    title: found.label,
    meaning: found.meaning,
    formula: found.formula,
    interval: found.interval,
    base: found.base,
    leftOut: found.exclusions,
    version: String(found.version),
    files: behind,
    sql: found.sql.join(";\n\n"),
    parameters: [...new Set(found.questions.flatMap(({ values }) => values))],
  };
}
