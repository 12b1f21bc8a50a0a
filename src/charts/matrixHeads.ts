import type { Answer, EvidenceKind, MovesModel } from "../domain/answer.ts";
import { isPartlyKnown, type ReasonBase } from "../domain/reasons.ts";
import type { StatedBy } from "../domain/stated.ts";
import { formatCoefficient, formatCount } from "../words/format.ts";
import { smallestShownBase } from "../stats/gates.ts";
import type { ChartWords } from "../words/chartWords.ts";

/** Two lines under each evidence column's name: what is counted, and on whom. */
export type MatrixHeads = Readonly<Record<EvidenceKind, readonly [string, string]>>;

/** What the heads say beside bases: how *says* was asked, which bases are withheld (no absence of data), how many selections give a reason. */
export type HeadNotes = {
  readonly statedBy?: StatedBy | null;
  readonly withheld?: readonly EvidenceKind[];
  readonly chose?: ReasonBase | null;
};

/** The lines under the columns' names, from their bases and the model behind *moves*. */
export function matrixHeads(
  bases: Answer["bases"],
  moves: MovesModel,
  words: ChartWords,
  { statedBy = "cited", withheld = [], chose = null }: HeadNotes = {},
): MatrixHeads {
  const { measure, source, needs, under, effective } = words.heads;
  const base = (kind: EvidenceKind): string => {
    const { n, nEffective } = bases[kind];
    if (n === 0) return `${source[kind]} · ${withheld.includes(kind) ? words.withheld : words.noData}`;
    const weighted = Math.round(nEffective) === n ? "" : `, ${effective} ${formatCount(Math.round(nEffective))}`;
    const known = kind === "does" && chose !== null && isPartlyKnown(chose) ? ` ${words.heads.partlyKnown}` : "";
    return `${source[kind]}${known} · n ${formatCount(n)}${weighted}`;
  };
  const fit = (): string => {
    const here = Math.floor(moves.nEffective);
    if (moves.state === "too-few" && here < moves.needed)
      return needs(moves.needed, here < smallestShownBase ? under(smallestShownBase) : String(here));
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
