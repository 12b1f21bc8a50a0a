import { describe, expect, it } from "vitest";
import type { SavedView } from "../../../src/domain/savedView.ts";
import {
  changedFigures,
  renamed,
  savedNow,
  tidyName,
  understood,
  viewNamed,
  withView,
} from "../../../src/dashboard/views/savedViews.ts";
import { formulas } from "../../../src/metrics/registry.ts";
import { firstView } from "../../../src/state/view.ts";

const view = { ...firstView, filter: { ...firstView.filter, keep: { location: ["Eastside"] } } };
const east = savedNow("East", view);
const west: SavedView = { ...east, name: "West" };
const older: SavedView = { ...east, formulas: { ...east.formulas, nps: 0, "arrival-conversion": 1 } };

describe("a saved view", () => {
  it("holds the view as a link does, and the version of every formula", () => {
    expect(east.hash).toBe("location=Eastside");
    expect(Object.keys(east.formulas)).toHaveLength(formulas.length);
    expect(changedFigures(east)).toEqual([]);
  });

  it("names the figures whose formula changed since, and none that it did not know", () => {
    const label = (id: string) => formulas.find((formula) => formula.id === id)!.label;
    expect(changedFigures(older)).toEqual([label("nps"), label("arrival-conversion")]);
    expect(changedFigures({ ...east, formulas: { "gone-since": 3 } })).toEqual([]);
  });

  it("says nothing more of them once it was understood", () => {
    const [after, other] = understood([older, { ...older, name: "West" }], older);
    expect(changedFigures(after!)).toEqual([]);
    expect(changedFigures(other!)).not.toEqual([]);
  });

  it("takes the place of one of its name, whatever the capitals, and stands last else", () => {
    expect(withView([east, west], { ...east, name: "EAST" }).map(({ name }) => name)).toEqual(["EAST", "West"]);
    expect(withView([east], west)).toEqual([east, west]);
    expect(viewNamed([east], "eAST")).toBe(east);
  });

  it("takes another name in its place", () => {
    expect(renamed([east, west], east, "Eastside").map(({ name }) => name)).toEqual(["Eastside", "West"]);
  });

  it("has a name without blanks round it, of 60 characters at most", () => {
    expect(tidyName("  Heart \n East ")).toBe("Heart East");
    expect(tidyName("x".repeat(80))).toHaveLength(60);
  });
});
