import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import type { ExportedPopulation } from "../../../src/domain/exported.ts";
import { SaveSheet } from "../../../src/dashboard/saving/SaveSheet.tsx";
import { firstView } from "../../../src/state/view.ts";
import { account } from "../../../stories/dashboard/droppedFiles.ts";
import { counting, notCounting } from "../../../stories/fixtures/besideCounts.ts";
import { workedExample } from "../../../stories/fixtures/workedExample.ts";
import { axeFindings } from "../../support/axe.ts";
import { shimDialogs } from "../../ui/dialogShim.ts";

beforeAll(shimDialogs);
afterEach(() => {
  vi.restoreAllMocks();
});

const count = counting();

const notYet = notCounting;

const east: ExportedPopulation = { rows: "survey", keep: { location: ["East"] }, period: null };

/** The sheet of one panel over a ledger that refuses these populations, or none. */
function show(panel: string, refused: readonly ExportedPopulation[] | null = null, answer = workedExample) {
  const [exported, onClose] = [vi.fn(), vi.fn()];
  const refusedTogether = vi.fn(() => Promise.resolve(refused));
  const given = { answer, view: firstView, files: [account], ledger: { refusedTogether, exported }, count, onClose };
  const shown = render(<SaveSheet panel={panel} earlier={[east]} {...given} />);
  return { ...shown, exported, refusedTogether, onClose, given };
}

/** What is handed over as a file: its name and kind. */
function handedOver() {
  const files: (readonly [string, string])[] = [];
  let held = new Blob();
  URL.createObjectURL = (content) => {
    if (content instanceof Blob) held = content;
    return "blob:held";
  };
  URL.revokeObjectURL = () => undefined;
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
    files.push([this.download, held.type]);
  });
  return files;
}

describe("the sheet that saves a panel", () => {
  it("audits the panel with what left before, by keyboard, and enters it before it leaves", async () => {
    const files = handedOver();
    const { refusedTogether, exported } = show("funnel");
    await screen.findByRole("button", { name: "Table (CSV)" });
    const [all] = refusedTogether.mock.calls.at(-1) as unknown as readonly [readonly ExportedPopulation[]]; // as the sheet calls it
    expect(all.map(({ rows, keep }) => [rows, keep])).toEqual([
      ["survey", { location: ["East"] }],
      ["survey", {}],
    ]);
    screen.getByRole("button", { name: "Drawing (SVG)" }).focus();
    await userEvent.keyboard("{Enter}");
    await userEvent.tab();
    await userEvent.keyboard("{Enter}");
    expect(exported).toHaveBeenNthCalledWith(1, all);
    expect(files).toEqual([
      ["riverside-health-funnel-2026-07-to-2026-09.svg", "image/svg+xml;charset=utf-8"],
      ["riverside-health-funnel-2026-07-to-2026-09.csv", "text/csv;charset=utf-8"],
    ]);
  });

  it("copies the table like any other form: entered first, and said", async () => {
    const user = userEvent.setup();
    const { exported } = show("reasons");
    await user.click(await screen.findByRole("button", { name: "Copy the table" }));
    expect(await screen.findByText("The table is copied.")).toBeTruthy();
    expect(exported).toHaveBeenCalledOnce();
    expect(await navigator.clipboard.readText()).toMatch(
      /^Driver\tChose us, %[^]*\n\nRiverside Health · Worked example: every number is invented · Q3 2026/,
    );

    vi.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new DOMException("no"));
    await user.click(screen.getByRole("button", { name: "Copy the table" }));
    expect((await screen.findByRole("alert")).textContent).toContain("does not let the page copy");
  });

  it("offers only the forms that the panel has", async () => {
    show("reviews");
    await screen.findByRole("button", { name: "Table (CSV)" });
    expect(screen.queryByRole("button", { name: /SVG|PNG/ })).toBeNull();
  });

  it("refuses in a sentence that names the populations, and offers nothing", async () => {
    show("drivers", [east]);
    expect((await screen.findByRole("alert")).textContent).toMatch(/cannot leave: .*Location: East/);
    expect(screen.queryByRole("button", { name: /SVG|PNG|CSV/ })).toBeNull();
  });

  it("waits for the intervals, and says where there is nothing to save", () => {
    show("drivers", null, { ...workedExample, settled: false });
    expect(screen.getByText(/intervals are still being computed/)).toBeTruthy();
    show("market");
    expect(screen.getByText(/nothing here to save/)).toBeTruthy();
  });

  it("holds a finding for the populations audited alone: an answer that settles meanwhile waits for its own", async () => {
    const { rerender, given, refusedTogether } = show("funnel", null, { ...workedExample, settled: false });
    await vi.waitFor(() => {
      expect(refusedTogether).toHaveBeenCalledTimes(1);
    });
    refusedTogether.mockReturnValue(new Promise(() => undefined));
    rerender(<SaveSheet panel="funnel" earlier={[east]} {...given} answer={workedExample} />);
    expect(screen.getByText(/Checking that no group/)).toBeTruthy();
    expect(screen.queryByRole("button", { name: /CSV/ })).toBeNull();
  });

  it("saves a table beside the drivers without audit or entry, for it counts nobody who is protected", async () => {
    const files = handedOver();
    const { refusedTogether, exported } = show("activity", [east], { ...workedExample, settled: false });
    await userEvent.click(await screen.findByRole("button", { name: "Table (CSV)" }));
    expect(files).toEqual([["riverside-health-activity-2026-07-to-2026-09.csv", "text/csv;charset=utf-8"]]);
    expect(screen.getByText(/counts patients/)).toBeTruthy();
    expect([refusedTogether.mock.calls, exported.mock.calls]).toEqual([[], []]);
  });

  it("says when what stands beside the drivers is not counted yet", async () => {
    const { rerender, given } = show("voices");
    rerender(<SaveSheet panel="voices" earlier={[]} {...given} count={notYet} />);
    expect(await screen.findByText(/once the files are read/)).toBeTruthy();
    expect(screen.queryByRole("button", { name: /CSV/ })).toBeNull();
  });

  it("has no fault that axe can find", async () => {
    const { container } = show("trend");
    await screen.findByRole("button", { name: "Image (PNG)" });
    expect(await axeFindings(container)).toEqual([]);
  });
});
