import type { Answer, DriverEvidence, EvidenceKind, MovesModel } from "../domain/answer.ts";
import type { Figure } from "../domain/figure.ts";
import { agreementId } from "../metrics/agreementFigure.ts";
import { agreementWords } from "#words/agreement.ts";
import { driverWords } from "#words/driver.ts";
import { ordinalBand } from "#words/lists.ts";
import { noteWords } from "#words/notes.ts";
import { readingInFull } from "#words/reading.ts";
import { reviewWords } from "#words/reviews.ts";
import { isRated } from "./supports.ts";

/** One more thing to know about a figure: a term and its sentence. */
export type FigureNote = { readonly term: string; readonly text: string };

/** What a figure's explanation says beyond its metric's words: how texts were read, the model behind it, its rank, its weights. */
export function figureNotes(
  answer: Pick<Answer, "drivers" | "moves" | "reviews" | "logistic" | "statedBy" | "agreement">,
  figure: Figure,
): readonly FigureNote[] {
  const evidence = answer.drivers.find(({ driver }) => driver === figure.keys.driver);
  const notes: FigureNote[] = [];
  if (evidence !== undefined) notes.push(...evidenceNotes(evidence, answer, figure));
  if (kindOf(figure.metric) === "says" && answer.statedBy !== null)
    notes.push({ term: noteWords.asked, text: noteWords.askedAs[answer.statedBy] });
  if (figure.metric === "star-shrunk" && answer.reviews.prior !== null)
    notes.push({ term: reviewWords.priorTerm, text: reviewWords.prior(answer.reviews.prior) });
  if (figure.metric === agreementId && figure.keys.measure === undefined && answer.agreement.p !== null)
    notes.push({ term: agreementWords.test, text: agreementWords.chance(answer.agreement.p) });
  if (isWeighted(figure))
    notes.push({ term: noteWords.weights, text: noteWords.designEffect(figure.n / figure.nEffective) });
  return notes;
}

function evidenceNotes(
  evidence: DriverEvidence,
  { drivers, moves, logistic }: Pick<Answer, "drivers" | "moves" | "logistic">,
  { metric }: Figure,
): readonly FigureNote[] {
  const kind = kindOf(metric);
  const notes: FigureNote[] = [];
  if (metric === "writes" || metric === "tone")
    notes.push({ term: noteWords.reading, text: readingInFull(evidence.reading, evidence.edited) });
  if (kind === null) return notes;
  if (kind === "moves") notes.push(...modelNotes(evidence, moves, logistic));
  const rank = evidence[kind].rank;
  const ranked = drivers.filter((each) => isRated(each) && each[kind].rank !== null).length;
  if (rank !== null) notes.push({ term: noteWords.rank, text: noteWords.rankOf(ordinalBand(rank), ranked) });
  return notes;
}

function modelNotes(evidence: DriverEvidence, moves: MovesModel, logistic: Answer["logistic"]): readonly FigureNote[] {
  if (evidence.moves.figure.value === null) return [];
  const cross = driverWords.cross(evidence.correlation, evidence.johnsonShare, evidence.methodDependent);
  return [
    { term: noteWords.model, text: noteWords.modelOf(moves) },
    {
      term: noteWords.crossCheck,
      text: [cross, driverWords.logistic(logistic, evidence.driver), driverWords.caution(evidence)]
        .filter((part) => part !== "")
        .join(" "),
    },
    { term: noteWords.readAs, text: noteWords.sharedVariance },
  ].filter(({ text }) => text !== "");
}

const kindOf = (metric: string): EvidenceKind | null => {
  switch (metric) {
    case "says-best-worst":
    case "says-rank":
      return "says";
    case "says":
    case "moves":
    case "writes":
    case "does":
      return metric;
    default:
      return null;
  }
};

const isWeighted = ({ n, nEffective, status }: Figure): boolean =>
  status !== "suppressed" && nEffective > 0 && n / nEffective > 1.005;
