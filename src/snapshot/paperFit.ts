import type { CSSProperties } from "react";
import { textWidth } from "../charts/parts/textWidth.ts";
import type { Answer } from "../domain/answer.ts";
import { sentenceText } from "../domain/sentence.ts";
import { actionsInWords } from "../story/actionsInWords.ts";
import { notFoundSentence } from "../story/notFoundSentence.ts";

/** What makes the printed page higher than usual: a presenter's words above its figures and in them, many hospitals, many files. */
type Added = {
  readonly title: string | null;
  readonly note: string | null;
  readonly since: string | null;
  /** How many of the figures carry a target. */
  readonly targets: number;
  /** The hospitals compared, ours among them; as many as the usual page holds unless told. */
  readonly hospitals?: number;
  /** What stands at the foot of the snapshot: longer where it names many files. */
  readonly foot?: string;
  /** What stands beside the drivers, paragraph by paragraph. */
  readonly aside?: readonly string[];
};

/** The height of the box common to A4 and Letter, and that of the snapshot's page without a presenter's words, in CSS pixels. */
const [box, snapshotPage] = [741, 730];

/** How many hospitals, lines of foot and lines beside the drivers the usual page holds. */
const [usualHospitals, usualFoot, usualAside] = [5, 3, 12];

/** The width of a line of the page, and of one beside the drivers; a little less than they have, since letters are estimated. */
const [lineWidth, asideWidth] = [950, 318];

/** The widest letters are wider than a drawing's estimate has them, which is meant for names. */
const widthOf = (text: string, size: number): number =>
  textWidth(text, size) + 0.17 * size * (text.match(/[MW@]/g)?.length ?? 0);

/** The lines that a text takes: broken at blanks, and within a word that no line holds. */
function linesOf(text: string | null, size: number, wide = lineWidth): number {
  let lines = 0;
  for (const paragraph of text?.split("\n") ?? []) {
    let used = 0;
    lines += 1;
    for (const word of paragraph.split(" ")) {
      const width = widthOf(`${word} `, size);
      if (used > 0 && used + width > wide) {
        lines += 1;
        used = 0;
      }
      used += width;
      lines += Math.floor(used / wide);
      used %= wide;
    }
  }
  return lines;
}

/** How much smaller than usual a page is printed so that what was added still leaves it one page that is `usual` pixels high; 1 without any. */
export function paperFit(
  { title, note, since, targets, hospitals = usualHospitals, foot = "", aside = [] }: Added,
  usual = snapshotPage,
): number {
  const added =
    17 * linesOf(title, 14.5) +
    (note === null ? 0 : 5 + 14 * linesOf(note, 11.5)) +
    (since === null ? 0 : 3 + 14 * linesOf(since, 11.5)) +
    (targets === 0 ? 0 : 12) +
    18 * Math.max(0, hospitals - usualHospitals) +
    13 * Math.max(0, linesOf(foot, 10.7) - usualFoot) +
    13 * Math.max(0, aside.reduce((lines, text) => lines + linesOf(text, 10.7, asideWidth), 0) - usualAside);
  return added === 0 ? 1 : Math.min(1, Math.floor((1000 * box) / (usual + added)) / 1000);
}

/** What an answer says beside its drivers: the reasons of each action, and what was not found. */
export const asideOf = (answer: Answer): readonly string[] =>
  [...actionsInWords(answer).map(({ because }) => because), notFoundSentence(answer) ?? []]
    .map(sentenceText)
    .filter((text) => text !== "");

/** The same as the styles of paper read it; undefined where nothing is smaller. */
export function paperStyle(added: Added, usual = snapshotPage): CSSProperties | undefined {
  const fit = paperFit(added, usual);
  return fit === 1 ? undefined : ({ "--fit": fit } as CSSProperties); // React's type knows no variables
}
