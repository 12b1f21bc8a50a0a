import { keptBy } from "../domain/filter.ts";
import type { Link } from "./sessionParts.ts";
import type { View } from "./view.ts";
import { writeViewHash } from "./viewHash.ts";

/** The views that were looked at, as steps that the browser goes back and on. */
export type Steps = {
  /** From one view to the next; a step of the same kind right after another takes its place. */
  readonly take: (from: View, to: View) => void;
  /** Told that the browser went to another step: whatever comes next is a step of its own. */
  readonly moved: () => void;
};

/** Milliseconds between steps of one walk: a key held down repeats faster, who chooses one thing after another is slower. */
const moment = 500;

/** What changed between two views, by name: walking along one thing names the same each time. */
function changed({ filter, ...from }: View, { filter: narrowed, ...to }: View): string {
  const parts = [
    ...(["outcome", "order", "focus", "compare"] as const).filter((part) => from[part] !== to[part]),
    ...(["period", "against"] as const).filter((part) => filter[part] !== narrowed[part]),
    ...keptBy.filter((name) => String(filter.keep[name]) !== String(narrowed.keep[name])),
  ];
  return parts.join(" ");
}

/** Writes views into the link so that one press of the back button undoes what one act did. */
export function createSteps(link: Pick<Link, "write" | "amend">, now: () => number = () => performance.now()): Steps {
  let last: { readonly what: string; readonly at: number; readonly start: string } | null = null;
  return {
    take: (from, to) => {
      const [what, at, hash] = [changed(from, to), now(), writeViewHash(to)];
      const start = last !== null && last.what === what && at - last.at < moment ? last.start : null;
      // A walk that ends where it began is no step to amend: going back would then show what is shown.
      if (start === null || start === hash) link.write(hash);
      else link.amend(hash);
      last = { what, at, start: start ?? writeViewHash(from) };
    },
    moved: () => {
      last = null;
    },
  };
}
