import { noAims, type Aims, type ShownAims } from "../domain/aims.ts";
import type { Answer } from "../domain/answer.ts";
import type { Snapshot } from "../domain/snapshot.ts";
import { maskText } from "../privacy/mask.ts";
import { shownAims } from "../story/shownAims.ts";
import { figureId, writtenPeriod } from "./figureId.ts";

/** Targets and events as they may leave: the texts of events masked like comments, since anybody may be named in them. */
export const outgoingAims = (
  answer: Answer,
  { targets = noAims.targets, events = noAims.events }: Partial<Aims>,
): ShownAims => shownAims(answer, { targets, events: events.map(({ on, text }) => ({ on, text: maskText(text) })) });

/** The same as a snapshot lists it: each target by the figure it is of. */
export function writtenAims(answer: Answer, aims: Partial<Aims>): Pick<Snapshot, "targets" | "events"> {
  const { figures, notes } = outgoingAims(answer, aims);
  return {
    targets: figures.flatMap(({ target, standing, missing, inFull }) => {
      const now = answer.headline.find(({ metric }) => metric === target.metric)?.now;
      const by = writtenPeriod({ from: target.by, to: target.by })?.to;
      if (now === undefined || by === undefined) return [];
      return [{ of: figureId(now, answer), unit: now.unit, value: target.value, by, standing, missing, text: inFull }];
    }),
    events: notes.map(({ letter, on, text }) => ({ letter, on, text })),
  };
}
