import type { CSSProperties } from "react";

/** What a presenter may add to the printed page, above its figures and in them. */
type Added = {
  readonly title: string | null;
  readonly note: string | null;
  readonly since: string | null;
  /** How many of the figures carry a target. */
  readonly targets: number;
};

/** The height of the box common to A4 and Letter, and that of the snapshot's page without a presenter's words, in CSS pixels. */
const [box, snapshotPage] = [741, 730];

const linesOf = (text: string | null, perLine: number): number =>
  text === null ? 0 : text.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / perLine)), 0);

/** How much smaller than usual a page is printed so that what a presenter added still leaves it one page that is `usual` pixels high; 1 without any. */
export function paperFit({ title, note, since, targets }: Added, usual = snapshotPage): number {
  const added =
    17 * linesOf(title, 130) +
    (note === null ? 0 : 5 + 14 * linesOf(note, 160)) +
    (since === null ? 0 : 3 + 14 * linesOf(since, 170)) +
    (targets === 0 ? 0 : 12);
  return added === 0 ? 1 : Math.floor((1000 * box) / (usual + added)) / 1000;
}

/** The same as the styles of paper read it; undefined where nothing is smaller. */
export function paperStyle(added: Added, usual = snapshotPage): CSSProperties | undefined {
  const fit = paperFit(added, usual);
  return fit === 1 ? undefined : ({ "--fit": fit } as CSSProperties); // React's type knows no variables
}
