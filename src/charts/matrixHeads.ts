import type { Answer, EvidenceKind, MovesModel } from "../domain/answer.ts";
import type { StatedBy } from "../domain/stated.ts";
import { formatCoefficient, formatCount } from "../words/format.ts";
import type { ChartWords } from "./chartWords.ts";

/** Two lines under each evidence column's name: what is counted, and on whom. */
export type MatrixHeads = Readonly<Record<EvidenceKind, readonly [string, string]>>;

/** The lines under the columns' names, from their bases and the model behind *moves*. */
export function matrixHeads(
  bases: Answer["bases"],
  moves: MovesModel,
  words: ChartWords,
  statedBy: StatedBy | null = "cited",
): MatrixHeads {
  const { measure, source, needs, effective } = words.heads;
  const base = (kind: EvidenceKind): string => {
    const { n, nEffective } = bases[kind];
    if (n === 0) return `${source[kind]} · ${words.noData}`;
    const weighted = Math.round(nEffective) === n ? "" : `, ${effective} ${formatCount(Math.round(nEffective))}`;
    return `${source[kind]} · n ${formatCount(n)}${weighted}`;
  };
  const fit = (): string => {
    if (moves.state === "too-few") return needs(moves.needed, Math.round(moves.nEffective));
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
