import { longestViewName, type SavedView } from "../../domain/savedView.ts";
import { formulas } from "../../metrics/registry.ts";
import { metricTexts } from "#words/metrics.ts";
import type { View } from "../../state/view.ts";
import { writeViewHash } from "../../state/viewHash.ts";

type Views = readonly SavedView[];

/** The versions that figures are computed by now. */
const versionsNow: SavedView["formulas"] = Object.fromEntries(formulas.map(({ id, version }) => [id, version]));

/** A name as it is kept: without blanks round it, no longer than a name may be. */
export const tidyName = (typed: string): string => typed.replace(/\s+/g, " ").trim().slice(0, longestViewName).trim();

const isNamed =
  (name: string) =>
  (saved: SavedView): boolean =>
    saved.name.toLocaleLowerCase() === name.toLocaleLowerCase();

/** The view of a name, whatever its capitals; undefined when there is none. */
export const viewNamed = (views: Views, name: string): SavedView | undefined => views.find(isNamed(name));

/** A view under a name, with the formulas as they are now. */
export const savedNow = (name: string, view: View): SavedView => ({
  name,
  hash: writeViewHash(view),
  formulas: versionsNow,
});

/** The views with one more; it takes the place of one of its name. */
export function withView(views: Views, saved: SavedView): Views {
  const place = views.findIndex(isNamed(saved.name));
  return place < 0 ? [...views, saved] : views.with(place, saved);
}

/** The views with another name for one. */
export const renamed = (views: Views, saved: SavedView, name: string): Views =>
  views.map((each) => (each === saved ? { ...each, name } : each));

/** The views with the present formulas taken as known for one: nothing is said of it any more. */
export const understood = (views: Views, { name }: SavedView): Views =>
  views.map((each) => (isNamed(name)(each) ? { ...each, formulas: versionsNow } : each));

/** The figures that are computed by another formula now than when the view was saved, by name. */
export const changedFigures = (saved: SavedView): readonly string[] => [
  ...new Set(
    formulas.flatMap(({ id, label, version }) => {
      const then = saved.formulas[id];
      return then === undefined || then === version ? [] : [(metricTexts[id] ?? { label }).label];
    }),
  ),
];
