import { describe, expect, it } from "vitest";
import { createSteps } from "../../src/state/steps.ts";
import { firstView, type View } from "../../src/state/view.ts";
import { aLink } from "./openSession.ts";

const on = (driver: string): Partial<View> => ({ focus: { kind: "driver", driver } });
const month = (from: number): Partial<View> => ({ filter: { ...firstView.filter, period: { from, to: from + 2 } } });
const at = (location: string): Partial<View> => ({ filter: { ...firstView.filter, keep: { location: [location] } } });

/** Looks at one thing after another, so many milliseconds apart. */
function walking() {
  const link = aLink();
  let [time, view] = [0, firstView];
  const steps = createSteps(link, () => time);
  return {
    link,
    moved: steps.moved,
    look: (change: Partial<View>, after: number) => {
      time += after;
      const next = { ...view, ...change };
      steps.take(view, next);
      view = next;
    },
  };
}

const backFrom = (link: ReturnType<typeof aLink>): string => {
  link.back();
  return decodeURIComponent(link.written());
};

describe("steps of the view", () => {
  it("are one each where a reader takes time", () => {
    const { link, look } = walking();
    look(on("access"), 0);
    look(on("cost"), 2_000);
    expect(backFrom(link)).toBe("focus=driver:access");
    expect(backFrom(link)).toBe("");
  });

  it("are one where a key held down walks, whatever the walk is long", () => {
    const { link, look } = walking();
    for (let driver = 0; driver < 40; driver += 1) look(on(`driver-${String(driver)}`), 100);
    expect(decodeURIComponent(link.written())).toBe("focus=driver:driver-39");
    expect(backFrom(link)).toBe("");
  });

  it("are one for periods gone through in one go", () => {
    const { link, look } = walking();
    look(month(24_300), 0);
    look(month(24_297), 200);
    look(month(24_294), 200);
    expect(backFrom(link)).toBe("");
  });

  it("stay apart when another thing changes, however soon", () => {
    const { link, look } = walking();
    look(at("Eastside"), 0);
    look({ ...at("Eastside"), ...on("access") }, 50);
    expect(backFrom(link)).toBe("location=Eastside");
    expect(backFrom(link)).toBe("");
  });

  it("stay apart when a walk comes back to where it began, so that going back always shows a difference", () => {
    const { link, look } = walking();
    look(on("access"), 0);
    look({ focus: null }, 100);
    expect(link.written()).toBe("");
    expect(backFrom(link)).toBe("focus=driver:access");
  });

  it("begin anew after the browser went back", () => {
    const { link, look, moved } = walking();
    look(on("access"), 0);
    moved();
    look(on("cost"), 100);
    expect(backFrom(link)).toBe("focus=driver:access");
  });
});
