import type { Relationship } from "../domain/relationship.ts";
import { differences } from "../metrics/changes.ts";
import { loyalty } from "../metrics/definitions/loyalty.ts";
import { shareDifference } from "../metrics/rawDifferences.ts";
import { countSums } from "../stats/wilson.ts";
import type { When } from "./fold.ts";
import { unfinished, type Scene } from "./scene.ts";

/** New and returning; null where the CRM never tells them apart, or where the filter already keeps only one of them. */
export function relationshipOf(scene: Scene): Relationship | null {
  const { reader, request } = scene;
  if (request.filter.keep.patient_type !== undefined) return null;
  const [now, earlier] = [scene.now("crm"), scene.before("crm")];
  const sums = (when: When) => {
    const { returning, known } = reader.sums(loyalty.counted, when);
    return countSums(returning, known);
  };
  const figure = reader.figure(loyalty, now);
  if (figure.status === "no-data") return null;
  const [change] = differences([
    {
      now: figure,
      before: earlier === "never" ? null : reader.figure(loyalty, earlier),
      raw: earlier === "never" ? null : shareDifference(sums(now), sums(earlier)),
      ...unfinished(scene, "crm"),
    },
  ]);
  return change === undefined ? null : { now: figure, change };
}
