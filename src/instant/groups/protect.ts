import type { Figure } from "../../domain/figure.ts";
import { withheldAmong } from "../../privacy/derivable.ts";
import type { Scene } from "../scene.ts";
import { matureWindow } from "../maturity.ts";
import { figureId } from "../figureId.ts";

import { groupsInTime } from "./inTime.ts";
import { groupsOfRespondents, hospitalsOf } from "./ofRespondents.ts";
import { groupsOfSelections } from "./ofSelections.ts";
import { basedOnWithheldStages, conversionsOfWithheld } from "./ofStages.ts";
import { untoldTotals } from "./totals.ts";

/**
 * A scene whose reader withholds what would let a group of 1 to 10 people be computed from the other figures of its answer.
 * It stands before every figure is read, so tests, rankings and sentences see what the page may show.
 */
export function protect(scene: Scene): Scene {
  const withheld = withheldIn(scene);
  if (withheld.size === 0) return scene;
  const { reader } = scene;
  return {
    ...scene,
    reader: {
      ...reader,
      figure: (metric, when, keys = {}) => {
        const figure = reader.figure(metric, when, keys);
        return withheld.has(figureId(metric.id, keys, when)) ? without(figure) : figure;
      },
    },
  };
}

/** What the reader must withhold beside the small figures themselves, by what it knows figures by. */
export function withheldIn(scene: Scene): ReadonlySet<string> {
  const mature = matureWindow(scene);
  const groups = [...groupsOfSelections(scene, mature), ...groupsInTime(scene, mature), ...groupsOfRespondents(scene)];
  const withheld = new Set([
    ...groups.flatMap(({ cells, candidates }) => withheldAmong(cells, candidates)),
    ...untoldTotals(scene),
  ]);
  const based = hospitalsOf(scene).flatMap((brand) => basedOnWithheldStages(scene, brand, withheld));
  return new Set([...withheld, ...based, ...conversionsOfWithheld(scene)]);
}

/** A figure like one of fewer than 11 people: neither value nor base. */
export const without = (figure: Figure): Figure =>
  figure.status === "no-data"
    ? figure
    : { ...figure, value: null, lower: null, upper: null, n: 0, nEffective: 0, status: "suppressed" };
