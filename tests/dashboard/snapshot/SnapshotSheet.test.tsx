import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { noAims } from "../../../src/domain/aims.ts";
import type { Snapshot } from "../../../src/domain/snapshot.ts";
import type { ExportedPopulation } from "../../../src/domain/exported.ts";
import { SnapshotSheet } from "../../../src/dashboard/snapshot/SnapshotSheet.tsx";
import { snapshotOf } from "../../../src/snapshot/snapshotOf.ts";
import { account } from "../../../stories/dashboard/droppedFiles.ts";
import { brandHealth } from "../../../stories/fixtures/brandHealth.ts";
import { anAnswer, aFigure, aHeadline } from "../../support/answer.ts";
import { axeFindings } from "../../support/axe.ts";
import { shimDialogs } from "../../ui/dialogShim.ts";

beforeAll(shimDialogs);

const withheld = aFigure({ value: null, lower: null, upper: null, n: 0, nEffective: 0, status: "suppressed" });
const answer = anAnswer({
  headline: [
    aHeadline("preference", { before: null }),
    aHeadline("nps", { now: { ...withheld, metric: "nps" }, before: null }),
  ],
});
const east: ExportedPopulation = { rows: "survey", keep: { location: ["East"] }, period: null };

/** The sheet over a ledger that refuses these populations, or none. */
function show(
  refused: readonly ExportedPopulation[] | null,
  given: Partial<{ answer: typeof answer; before: Snapshot }> = {},
) {
  const exported = vi.fn();
  const refusedTogether = vi.fn(() => Promise.resolve(refused));
  const [onPrint, onClose, onAims] = [vi.fn(), vi.fn(), vi.fn()];
  const shown = render(
    <SnapshotSheet
      answer={answer}
      files={[account]}
      notes={{ title: null, note: null }}
      earlier={[east]}
      ledger={{ refusedTogether, exported }}
      aims={noAims}
      onAims={onAims}
      index={false}
      before={null}
      onPrint={onPrint}
      onClose={onClose}
      {...given}
    />,
  );
  return { ...shown, exported, refusedTogether, onPrint, onClose, onAims };
}

describe("the sheet that makes a snapshot", () => {
  it("audits what leaves together with what left before, and remembers all of it once something leaves", async () => {
    const { refusedTogether, exported, onPrint } = show(null);
    const print = await screen.findByRole("button", { name: "Print" });
    const parts = ["preference asked", "preference no", "preference yes"];
    const all = [east, { rows: "survey", keep: {}, period: answer.period, parts }];
    expect(refusedTogether).toHaveBeenCalledExactlyOnceWith(all);
    expect(exported).not.toHaveBeenCalled();
    await userEvent.type(screen.getByLabelText("Title"), "Q3");
    await userEvent.click(print);
    expect(exported).toHaveBeenCalledExactlyOnceWith(all);
    expect(onPrint).toHaveBeenCalledExactlyOnceWith({ title: "Q3", note: null }, null);
  });

  it("tells what changed since the earlier snapshot that was dropped, which leaves again, unless told not to", async () => {
    const months = { from: 24315, to: 24317 };
    const before = snapshotOf({ ...answer, period: months }, []);
    const { onPrint, exported } = show(null, { before });
    const choice = screen.getByRole("checkbox", { name: "Say what changed since the snapshot of Q2 2026" });
    await userEvent.click(await screen.findByRole("button", { name: "Print" }));
    expect(onPrint.mock.lastCall?.[1]).toMatch(/^Since the snapshot of Q2 2026, none of 1 tested figures changed/);
    expect(JSON.stringify(exported.mock.lastCall)).toContain(JSON.stringify(months));
    await userEvent.click(choice);
    await userEvent.click(await screen.findByRole("button", { name: "Print" }));
    expect(onPrint.mock.lastCall?.[1]).toBeNull();
    expect(JSON.stringify(exported.mock.lastCall)).not.toContain(JSON.stringify(months));
  });

  it("says why it tells nothing of an earlier snapshot that it cannot be set beside", () => {
    show(null, { before: { ...snapshotOf(answer, []), own: "Elsewhere" } });
    expect(screen.queryByRole("checkbox")).toBeNull();
    expect(screen.getByText(/another hospital’s/)).toBeTruthy();
  });

  it("adds the brand health index where it is chosen, and offers it only where there is one", async () => {
    const sizes: number[] = [];
    URL.createObjectURL = (content) => {
      if (content instanceof Blob) sizes.push(content.size);
      return "blob:held";
    };
    URL.revokeObjectURL = () => undefined;
    vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(() => undefined);
    show(null, { answer: { ...answer, health: brandHealth } });
    const list = await screen.findByRole("button", { name: "Download the list (JSON)" });
    await userEvent.click(list);
    await userEvent.click(screen.getByRole("checkbox", { name: /^Add the brand health index/ }));
    await userEvent.click(await screen.findByRole("button", { name: "Download the list (JSON)" }));
    expect(sizes).toHaveLength(2);
    expect(sizes[1]).toBeGreaterThan(sizes[0] ?? Infinity);
    cleanup();
    show(null);
    await screen.findByRole("button", { name: "Print" });
    expect(screen.queryByRole("checkbox", { name: /^Add the brand health index/ })).toBeNull();
    vi.restoreAllMocks();
  });

  it("leads to targets and events", async () => {
    const { onAims } = show(null);
    expect(screen.getByText(/No target and no event is set/)).toBeTruthy();
    await userEvent.click(screen.getByRole("button", { name: "Targets and events" }));
    expect(onAims).toHaveBeenCalledOnce();
  });

  it("refuses in a sentence, naming the populations, and offers no form", async () => {
    show([east]);
    const said = await screen.findByRole("alert");
    expect(said.textContent).toMatch(/cannot leave: .*\(respondents, all dates · Location: East\)/);
    expect(screen.queryByRole("button", { name: /Download|Print/ })).toBeNull();
  });

  it("says which figures are withheld and why", async () => {
    show(null);
    expect((await screen.findByText("One figure is withheld")).closest("details")?.textContent).toMatch(
      /group of 1 to 10/,
    );
    expect(screen.getAllByRole("listitem")[0]?.textContent).toMatch(/2026-07 to 2026-09/);
  });

  it("waits for the intervals", () => {
    show(null, { answer: { ...answer, settled: false } });
    expect(screen.getByText(/intervals are still being computed/)).toBeTruthy();
  });

  it("keeps the presenter's words when it is closed, and has no fault that axe can find", async () => {
    const { onClose, container } = show(null);
    await screen.findByRole("button", { name: "Print" });
    await userEvent.type(screen.getByLabelText("Note"), "For May");
    expect(await axeFindings(container)).toEqual([]);
    await userEvent.click(screen.getByRole("button", { name: "Close" }));
    expect(onClose).toHaveBeenCalledExactlyOnceWith({ title: null, note: "For May" });
  });
});
