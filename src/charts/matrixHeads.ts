import type { Answer, EvidenceKind, MovesModel } from "../domain/answer.ts";
import type { StatedBy } from "../domain/stated.ts";
import { formatCoefficient, formatCount } from "../words/format.ts";
import { smallestShownBase } from "../stats/gates.ts";
import type { ChartWords } from "./chartWords.ts";

/** Two lines under each evidence column's name: what is counted, and on whom. */
export type MatrixHeads = Readonly<Record<EvidenceKind, readonly [string, string]>>;

/** The lines under the columns' names, from their bases and the model behind *moves*; a withheld base is no absence of data. */
export function matrixHeads(
  bases: Answer["bases"],
  moves: MovesModel,
  words: ChartWords,
  statedBy: StatedBy | null = "cited",
  withheld: readonly EvidenceKind[] = [],
): MatrixHeads {
  const { measure, source, needs, effective } = words.heads;
  const base = (kind: EvidenceKind): string => {
    const { n, nEffective } = bases[kind];
    if (n === 0) return `${source[kind]} · ${withheld.includes(kind) ? words.withheld : words.noData}`;
    const weighted = Math.round(nEffective) === n ? "" : `, ${effective} ${formatCount(Math.round(nEffective))}`;
    return `${source[kind]} · n ${formatCount(n)}${weighted}`;
  };
  const fit = (): string => {
    const here = Math.floor(moves.nEffective);
    if (moves.state === "too-few" && here < moves.needed)
      return needs(moves.needed, here < smallestShownBase ? `under ${String(smallestShownBase)}` : String(here));
    if (moves.rSquared === null) return base("moves");
    const { rSquaredLower: lower, rSquaredUpper: upper } = moves;
    const range = lower === null || upper === null ? "" : ` (${formatCoefficient(lower)}–${formatCoefficient(upper)})`;
    return `${source.moves} · R² ${formatCoefficient(moves.rSquared)}${range}`;
  };
  return {
    says: [statedBy === null ? measure.says : words.heads.stated[statedBy], base("says")],
    moves: [measure.moves, fit()],
    writes: [measure.writes, base("writes")],
    does: [measure.does, base("does")],
  };
}
