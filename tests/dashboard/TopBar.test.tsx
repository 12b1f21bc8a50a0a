import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { noFilter } from "../../src/domain/filter.ts";
import { monthOf } from "../../src/domain/period.ts";
import { TopBar } from "../../src/dashboard/TopBar.tsx";
import { firstView, type View } from "../../src/state/view.ts";
import { account } from "../../stories/dashboard/droppedFiles.ts";
import { workedExample } from "../../stories/fixtures/workedExample.ts";
import { axeFindings } from "../support/axe.ts";
import { anAnswer } from "../support/answer.ts";

type BarProps = Parameters<typeof TopBar>[0];

function showBar(given: Partial<BarProps> = {}) {
  const acts = { onLook: vi.fn(), onDropFiles: vi.fn(), onOpen: vi.fn() };
  const props = {
    answer: workedExample,
    view: firstView,
    own: "Riverside Health",
    dataSet: "riverside",
    files: [account],
    busy: null,
    settling: null,
  } as const;
  return { ...render(<TopBar {...props} {...acts} {...given} />), ...acts };
}

const select = (label: RegExp) => screen.getByRole<HTMLSelectElement>("combobox", { name: label });
const filtered = (keep: View["filter"]["keep"], period: View["filter"]["period"] = null): View => ({
  ...firstView,
  filter: { ...noFilter, keep, period },
});

it("tells how far the intervals are, and nothing once they stand", () => {
  const { unmount } = showBar({ settling: 0.4 });
  expect(screen.getByRole("progressbar", { name: /intervals/ }).getAttribute("aria-valuenow")).toBe("40");
  unmount();
  showBar();
  expect(screen.queryByRole("progressbar")).toBeNull();
});

describe("the filters of the top bar", () => {
  it("offer what the data hold and ask for what is chosen", async () => {
    const { onLook } = showBar();
    await userEvent.selectOptions(select(/^Location/), "Eastside");
    expect(onLook).toHaveBeenLastCalledWith({ filter: { ...noFilter, keep: { location: ["Eastside"] } } });
    await userEvent.selectOptions(select(/^Service line/), "Cardiology");
    expect(onLook).toHaveBeenLastCalledWith({ filter: { ...noFilter, keep: { service_line: ["Cardiology"] } } });
    await userEvent.selectOptions(select(/^Period/), "Q2 2026");
    expect(onLook).toHaveBeenLastCalledWith({ filter: { ...noFilter, period: workedExample.against } });
  });

  it("keep one another: a location chosen leaves the service line and the segment alone", async () => {
    const { onLook } = showBar({ view: filtered({ service_line: ["Oncology"], payer: ["Medicare"] }) });
    await userEvent.selectOptions(select(/^Location/), "Downtown");
    expect(onLook).toHaveBeenLastCalledWith({
      filter: { ...noFilter, keep: { service_line: ["Oncology"], payer: ["Medicare"], location: ["Downtown"] } },
    });
  });

  it("narrow by one segment at a time, whichever attribute it is of", async () => {
    const { onLook } = showBar({ view: filtered({ gender: ["Woman"], location: ["Downtown"] }) });
    expect(select(/^Segment/).selectedOptions[0]?.textContent).toBe("Gender: Woman");
    await userEvent.selectOptions(select(/^Segment/), "Insurance: Medicare");
    expect(onLook).toHaveBeenLastCalledWith({
      filter: { ...noFilter, keep: { location: ["Downtown"], payer: ["Medicare"] } },
    });
    await userEvent.selectOptions(select(/^Segment/), "Everyone");
    expect(onLook).toHaveBeenLastCalledWith({ filter: { ...noFilter, keep: { location: ["Downtown"] } } });
  });

  it("are all cleared by one button, which is there only when one is set", async () => {
    const { rerender, onLook } = showBar();
    expect(screen.queryByRole("button", { name: "Clear filters" })).toBeNull();
    rerender(
      <TopBar
        answer={workedExample}
        view={filtered({ location: ["Eastside"] }, workedExample.against)}
        own="Riverside Health"
        dataSet="riverside"
        files={[]}
        busy={null}
        settling={null}
        onLook={onLook}
        onDropFiles={vi.fn()}
        onOpen={vi.fn()}
      />,
    );
    await userEvent.click(screen.getByRole("button", { name: "Clear filters" }));
    expect(onLook).toHaveBeenLastCalledWith({ filter: noFilter, outcome: null });
  });

  it("show those who cite a driver as a chip that a key takes off, and the keyboard stays among the filters", async () => {
    const { onLook, container } = showBar({ view: filtered({ location: ["Eastside"], cites: ["access"] }) });
    const chip = screen.getByRole("button", { name: "Cites Access remove" });
    chip.focus();
    await userEvent.keyboard("{Enter}");
    expect(onLook).toHaveBeenCalledExactlyOnceWith({ filter: { ...noFilter, keep: { location: ["Eastside"] } } });
    expect(document.activeElement).toBe(select(/^Period/));
    expect(screen.getByRole("button", { name: "Clear filters" })).toBeTruthy();
    expect(await axeFindings(container)).toEqual([]);
  });

  it("show such a driver by its id where the page has it no more, or nothing yet", () => {
    showBar({ answer: null, view: filtered({ cites: ["parking-garage"] }) });
    expect(screen.getByRole("button", { name: "Cites parking-garage remove" })).toBeTruthy();
  });

  it("name the period compared, and stand still where the data have nothing to narrow by", () => {
    showBar({ answer: anAnswer() });
    expect(select(/^Period/).closest("label")?.textContent).toMatch(/vs Q2/);
    expect(select(/^Location/).disabled).toBe(true);
    expect(select(/^Segment/).disabled).toBe(true);
  });

  it("work by keyboard in reading order", async () => {
    showBar();
    const stops: string[] = [];
    for (let i = 0; i < 11; i += 1) {
      await userEvent.tab();
      const { activeElement } = document;
      stops.push(
        activeElement?.closest("label")?.querySelector(".select-label")?.textContent ??
          activeElement?.textContent ??
          "",
      );
    }
    expect(stops).toEqual([
      "Period",
      "Service line",
      "Location",
      "Segment",
      "example · to Sep 2026 complete",
      "Views",
      "Your data",
      "Drop files",
      "Snapshot",
      "ES",
      "?",
    ]);
  });
});

describe("the rest of the top bar", () => {
  it("says whose page it is, and that an example is an example", () => {
    showBar();
    expect(screen.getByRole("banner").textContent).toMatch(/Whyhere.*Riverside Health.*worked example/);
    expect(screen.getByRole("status").textContent).toBe("Sources example · to Sep 2026 complete");
  });

  it("counts own files and names the last day they reach", () => {
    showBar({ dataSet: "own", files: [account, { ...account, fileId: "f2", dates: null }] });
    expect(screen.getByRole("status").textContent).toBe("Sources 2 files · to 30 Sep 2026 complete");
  });

  it("names the sources that end before what is shown does, and leads to what became of every row", async () => {
    const { coverage } = workedExample;
    const lastCompleteOf = { crm: monthOf(2026, 8), survey: monthOf(2026, 9), review: monthOf(2026, 6) };
    const panel = document.createElement("section");
    panel.dataset.panel = "sources";
    panel.tabIndex = -1;
    document.body.append(panel);
    showBar({ answer: { ...workedExample, coverage: { ...coverage, lastCompleteOf } } });
    const leads = within(screen.getByRole("status")).getByRole("button");
    expect(leads.textContent).toContain("reviews only to Jun 2026, CRM only to Aug 2026");
    await userEvent.click(leads);
    expect(document.activeElement).toBe(panel);
    panel.remove();
  });

  it("says nothing of dates that no file has", () => {
    const { coverage } = workedExample;
    const lastCompleteOf = { crm: null, survey: null, review: null };
    const answer = { ...workedExample, period: null, coverage: { ...coverage, lastComplete: null, lastCompleteOf } };
    showBar({ answer, dataSet: "own", files: [{ ...account, dates: null }] });
    expect(screen.getByRole("status").textContent).toBe("Sources 1 file");
  });

  it("says how far reading has come while it reads", () => {
    showBar({ dataSet: "own", busy: "3 of 5 read" });
    expect(screen.getByRole("status").textContent).toBe("Sources 3 of 5 read");
  });

  it("leads to files, keys, views and the snapshot, which need an answer", async () => {
    const { onDropFiles, onOpen, unmount } = showBar();
    for (const name of ["Drop files", "Keys and help", "Views", "Your data", "Snapshot"])
      await userEvent.click(screen.getByRole("button", { name }));
    expect(onDropFiles).toHaveBeenCalledOnce();
    expect(onOpen.mock.calls).toEqual([["help"], ["views"], ["data"], ["snapshot"]]);
    unmount();
    showBar({ answer: null });
    for (const name of ["Snapshot", "Views"])
      expect(screen.getByRole<HTMLButtonElement>("button", { name }).disabled).toBe(true);
  });

  it("breaks no rule that axe knows", async () => {
    const { container } = showBar({ view: filtered({ location: ["Eastside"] }) });
    expect(await axeFindings(container)).toEqual([]);
  });
});
