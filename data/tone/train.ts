import { writeFileSync } from "node:fs";
import { toneReader } from "../../src/voice/tone/toneModel.ts";
import { readToneComments } from "./comments.ts";
import { fitTone } from "./fitTone.ts";
import { accuracyOf, folds, judgeFold } from "./measureTone.ts";

// Trains the model of tone on the NHS comments and measures it by cross-validation; every run gives the same bytes.
const comments = readToneComments();
const byFold = Array.from({ length: folds }, (_, fold) => judgeFold(comments, fold));
const judged = byFold.flat();
const writers = new Map<string, number>();
for (const { text } of comments) writers.set(text.toLowerCase(), (writers.get(text.toLowerCase()) ?? 0) + 1);
const questions = [...new Set(comments.map(({ question }) => question))].toSorted();
const accuracy = {
  all: accuracyOf(judged),
  firstFold: accuracyOf(byFold[0] ?? []),
  // "Nothing." stands on both sides of a fold whoever wrote it: these are the texts that no model had seen.
  writtenOnce: accuracyOf(judged.filter(({ text }) => writers.get(text.toLowerCase()) === 1)),
  byQuestion: Object.fromEntries(
    questions.map((question) => [question, accuracyOf(judged.filter((comment) => comment.question === question))]),
  ),
};
const model = fitTone(comments);

const write = (path: string, text: string) => writeFileSync(new URL(path, import.meta.url), `${text}\n`);
write("../../src/voice/tone/toneWeights.json", JSON.stringify(model));
write("../../src/voice/tone/toneAccuracy.json", JSON.stringify(accuracy, null, 2));

const start = performance.now();
toneReader(model)(comments.map(({ text }) => text));
const perComment = (performance.now() - start) / comments.length;
process.stdout.write(
  `${JSON.stringify(accuracy, null, 2)}\n${String(model.weights.length)} words, ${perComment.toFixed(3)} ms a comment\n`,
);
