import type { Answer, EvidenceKind, MovesModel } from "../domain/answer.ts";
import { isPartlyKnown, type ReasonBase } from "../domain/reasons.ts";
import type { StatedBy } from "../domain/stated.ts";
import { formatCoefficient, formatCount } from "../words/format.ts";
import type { ChartWords } from "./chartWords.ts";

/** Two lines under each evidence column's name: what is counted, and on whom. */
export type MatrixHeads = Readonly<Record<EvidenceKind, readonly [string, string]>>;

/** The lines under the columns' names, from their bases, the model behind *moves*, how *says* was asked and how many selections give a reason. */
export function matrixHeads(
  bases: Answer["bases"],
  moves: MovesModel,
  words: ChartWords,
  statedBy: StatedBy | null = "cited",
  chose: ReasonBase | null = null,
): MatrixHeads {
  const { measure, source, needs, effective } = words.heads;
  const base = (kind: EvidenceKind): string => {
    const { n, nEffective } = bases[kind];
    if (n === 0) return `${source[kind]} · ${words.noData}`;
    const weighted = Math.round(nEffective) === n ? "" : `, ${effective} ${formatCount(Math.round(nEffective))}`;
    const known = kind === "does" && chose !== null && isPartlyKnown(chose) ? ` ${words.heads.partlyKnown}` : "";
    return `${source[kind]}${known} · n ${formatCount(n)}${weighted}`;
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
