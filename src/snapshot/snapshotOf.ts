import type { FileAccount } from "../domain/account.ts";
import type { Answer } from "../domain/answer.ts";
import { keptBy as allKept } from "../domain/filter.ts";
import { sentenceText, type Sentence } from "../domain/sentence.ts";
import {
  snapshotVersion,
  type Presented,
  type Snapshot,
  type SnapshotAction,
  type SnapshotNotes,
} from "../domain/snapshot.ts";
import { smallestHomogeneousBase, smallestShownBase } from "../stats/gates.ts";
import { maskOutgoing } from "../privacy/maskOutgoing.ts";
import { actionsInWords, type ActionInWords } from "../story/actionsInWords.ts";
import { filterInWords } from "../story/filterInWords.ts";
import { headlineSentence, insightSentence } from "../story/headline.ts";
import { howDoWeKnow } from "../story/howDoWeKnow.ts";
import { notFoundSentence } from "../story/notFoundSentence.ts";
import { askedAnswer } from "./askedAnswer.ts";
import { differenceList } from "./differenceList.ts";
import { displayedAnswer } from "./displayedAnswer.ts";
import { writtenPeriod } from "./figureId.ts";
import { figureList } from "./figureList.ts";
import { writtenAims } from "./writtenAims.ts";
import { writtenIndex } from "./writtenIndex.ts";
import { writtenSince } from "./writtenSince.ts";
import { bySha, inputsOf, lastDay } from "./inputs.ts";

/** A presenter who adds nothing. */
export const noNotes: SnapshotNotes = { title: null, note: null };

/** The snapshot of a settled answer: sentences as the page says them, figures with the digits it shows. Equal inputs, equal value. */
export function snapshotOf(given: Answer, files: readonly FileAccount[], presented: Presented = noNotes): Snapshot {
  const written = withoutSince(given, files, presented);
  return { ...written, since: presented.before == null ? null : writtenSince(presented.before, written) };
}

function withoutSince(given: Answer, files: readonly FileAccount[], presented: Presented): Omit<Snapshot, "since"> {
  if (!given.settled) throw new Error("A snapshot is made of a settled answer.");
  const answer = askedAnswer(given, presented);
  const shown = displayedAnswer(answer);
  const words = maskOutgoing(filterInWords(answer));
  const inputs = inputsOf(files);
  const figures = figureList(shown, words);
  return {
    kind: "whyhere-snapshot",
    version: snapshotVersion,
    ...writtenNotes(presented),
    own: answer.brands.find(({ role }) => role === "own")?.name ?? null,
    rivals: answer.brands.filter(({ role }) => role === "rival").map(({ name }) => name),
    period: writtenPeriod(answer.period),
    against: writtenPeriod(answer.against),
    filter: { words, keep: keptBy(answer) },
    dataTo: lastDay(inputs),
    formulaVersion: answer.formulaVersion,
    settings: {
      outcome: answer.moves.outcome,
      outcomeAsked: answer.request.outcome,
      maturityDays: answer.arrivals.maturityDays,
      drivers: answer.drivers.map(({ driver, label, role, group, quadrant, disagreement }) => ({
        id: driver,
        label,
        role,
        group,
        quadrant,
        disagreement,
      })),
    },
    disclosure: {
      smallestCount: smallestShownBase,
      smallestHomogeneousBase,
      withheld: figures.filter(({ status }) => status === "suppressed").length,
    },
    sentences: {
      headline: sentenceText(headlineSentence(answer)),
      insight: sentenceText(insightSentence(answer)),
      actions: actionsInWords(answer).map(writtenAction),
      notFound: writtenSentence(notFoundSentence(answer)),
      method: maskOutgoing(howDoWeKnow(answer, bySha(files))),
    },
    model: modelOf(shown),
    agreement: { w: shown.agreement.w, word: shown.agreement.word, kinds: shown.agreement.kinds },
    figures,
    differences: differenceList(shown),
    inputs,
    index: writtenIndex(shown),
    ...writtenAims(answer, presented),
  };
}

/** A presenter's words as they may leave; empty words are none. */
export function writtenNotes({ title, note }: SnapshotNotes): SnapshotNotes {
  const written = (text: string | null): string | null => {
    const masked = maskOutgoing(text ?? "").trim();
    return masked === "" ? null : masked;
  };
  return { title: written(title), note: written(note) };
}

function keptBy({ request }: Answer): Snapshot["filter"]["keep"] {
  const kept = allKept.flatMap((by) => {
    const values = request.filter.keep[by] ?? [];
    return values.length === 0 ? [] : [[by, values.map(maskOutgoing).sort()] as const];
  });
  return Object.fromEntries(kept);
}

const writtenAction = ({ kind, driver, title, supporting, because, whatIf }: ActionInWords): SnapshotAction => ({
  kind,
  driver,
  text: title,
  supporting,
  because: sentenceText(because),
  whatIf: writtenSentence(whatIf),
});

const writtenSentence = (sentence: Sentence | null): string | null =>
  sentence === null ? null : sentenceText(sentence);

function modelOf({ moves }: Answer): Snapshot["model"] {
  const { state, missing, n, nEffective, rSquared, rSquaredLower, rSquaredUpper } = moves;
  return { state, missing, n, nEffective, rSquared, rSquaredLower, rSquaredUpper };
}
