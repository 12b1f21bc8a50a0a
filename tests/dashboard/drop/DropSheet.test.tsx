import { act, render, screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { useSyncExternalStore } from "react";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { DropSheet } from "../../../src/dashboard/drop/DropSheet.tsx";
import type { DroppedFile, Session } from "../../../src/state/session.ts";
import type { FileMapping } from "../../../src/state/remapping.ts";
import {
  loadedFile,
  readingFile,
  readyFile,
  refusedFile,
  rememberedFile,
  sheetState,
  unknownFile,
} from "../../../stories/dashboard/droppedFiles.ts";
import { fakeSession } from "../../../stories/dashboard/fakeSession.ts";
import { axeFindings } from "../../support/axe.ts";
import { showDialogs } from "./showDialogs.ts";

beforeAll(showDialogs);

function Sheet({ session }: { readonly session: Session }) {
  return <DropSheet state={useSyncExternalStore(session.subscribe, session.state)} session={session} />;
}

function open(...dropped: readonly DroppedFile[]) {
  const acts = vi.fn<(act: string, ...given: readonly unknown[]) => void>();
  const { session, put } = fakeSession(sheetState(dropped), acts);
  const { container } = render(<Sheet session={session} />);
  const acted = (name: string) => acts.mock.calls.filter(([act]) => act === name).map(([, ...given]) => given);
  return { user: userEvent.setup(), acted, put, session, container };
}

const row = (header: string) => screen.getByRole("row", { name: new RegExp(`^${header}`) });
const lastMapping = (given: readonly (readonly unknown[])[]) => given.at(-1)?.[1] as FileMapping; // as remap is declared

describe("the drop sheet", () => {
  it("says before any file what to drop and which evidence it fills", () => {
    open();
    expect(screen.getByRole("dialog", { name: "Drop your exports here" })).toBeTruthy();
    expect(screen.getByRole("button", { name: "Choose files" })).toBeTruthy();
    expect(screen.getAllByRole("term").map((term) => term.textContent)).toEqual([
      "S says",
      "M moves",
      "W writes",
      "D does",
    ]);
  });

  it("counts the files, and shows the one that asks", () => {
    open(readyFile, readingFile, rememberedFile, unknownFile, refusedFile);
    expect(
      screen.getByRole("dialog", {
        name: "Five files dropped: two ready, one still reading, one needs you, one refused",
      }),
    ).toBeTruthy();
    expect(screen.getByRole("region", { name: "clinic_intake_2026.csv" })).toBeTruthy();
    expect(screen.getByText(/the first bytes are %PDF/)).toBeTruthy();
  });

  it("hides identifiers and free text, and leaves no choice but to remove or mask what identifies", () => {
    const { container } = open(unknownFile);
    expect(within(row("patient_nm")).getByText("hidden")).toBeTruthy();
    expect(container.textContent).not.toContain("Example");
    expect(container.textContent).not.toContain("called twice");
    expect(container.textContent).not.toContain("60412");
    const choices = within(row("patient_nm"))
      .getAllByRole("option")
      .map(({ textContent }) => textContent);
    expect(choices).toContain("Identifier");
    expect(choices).not.toContain("Service line");
  });

  it("settles every question by keyboard alone, then loads", async () => {
    const { user, acted } = open(unknownFile);
    const load = () => screen.getByRole("button", { name: /^Load/ });
    expect(load()).toHaveProperty("disabled", true);

    screen.getByRole("button", { name: "That is right" }).focus();
    await user.keyboard("{Enter}");
    expect(screen.queryByRole("button", { name: "That is right" })).toBeNull();

    within(row("intake_dt")).getByRole("button", { name: "day" }).focus();
    await user.keyboard(" ");
    expect(lastMapping(acted("remap")).columns[0]?.target).toMatchObject({ dateFormat: "day-first" });

    await user.selectOptions(screen.getByLabelText("What kiosk in lead source means"), "Event");
    await user.tab();
    within(row("lead source")).getByRole("button", { name: "Leave the rest" }).focus();
    await user.keyboard("{Enter}");
    expect(lastMapping(acted("remap")).columns[2]?.target).toMatchObject({ values: { kiosk: "event" } });

    expect(load()).toHaveProperty("disabled", false);
    load().focus();
    await user.keyboard("{Enter}");
    expect(acted("load")).toHaveLength(1);
  });

  it("leads to the first open question of a long table", async () => {
    const { user } = open(unknownFile);
    await user.click(screen.getByRole("button", { name: "Go to the next question" }));
    expect(row("intake_dt").contains(document.activeElement)).toBe(true);
    await user.keyboard("{Enter}");
    await user.click(screen.getByRole("button", { name: "Go to the next question" }));
    expect(row("lead source").contains(document.activeElement)).toBe(true);
  });

  it("gives a column the meaning chosen, with what its cells prove about it", async () => {
    const { user, acted } = open(readyFile);
    await user.selectOptions(screen.getByLabelText("Meaning of Created Date"), "Date decided");
    const changed = lastMapping(acted("remap")).columns[1];
    expect(changed?.target).toMatchObject({ kind: "field", field: "decided_on", dateFormat: "month-first" });
    expect(changed?.question).toBeUndefined();
  });

  it("asks which driver a column is when its header does not say", async () => {
    const { user, acted } = open(readyFile);
    await user.selectOptions(screen.getByLabelText("Meaning of Lead Status"), "Reason of its own (yes/no)");
    expect(lastMapping(acted("remap")).columns[2]).toMatchObject({ question: "driver" });
    await user.selectOptions(screen.getByLabelText("Driver of Lead Status"), "Access");
    expect(lastMapping(acted("remap")).columns[2]).toEqual({
      index: 2,
      header: "Lead Status",
      target: { kind: "reason-flag", driver: "access" },
    });
  });

  it("reads the whole file anew as the format chosen", async () => {
    const { user, acted } = open(unknownFile);
    await user.selectOptions(screen.getByLabelText("Read as"), "Reviews");
    expect(lastMapping(acted("remap"))).toMatchObject({ importer: "generic-reviews", source: "review" });
  });

  it("shows rows about people only when asked, public ones at once", async () => {
    const { user } = open(unknownFile, rememberedFile);
    expect(screen.queryByRole("table", { name: "Preview after mapping" })).toBeNull();
    await user.click(screen.getByRole("button", { name: "Show three rows" }));
    expect(screen.getByRole("table", { name: "Preview after mapping" })).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "healthgrades.csv" }));
    expect(screen.getByRole("cell", { name: "14 Aug 2026" })).toBeTruthy();
  });
});

describe("loading from the sheet", () => {
  it("waits for the files still being read, and then loads once", async () => {
    const { user, acted, put } = open(readyFile, readingFile);
    await user.click(screen.getByRole("button", { name: "Load two files when reading ends" }));
    expect(acted("load")).toHaveLength(0);
    act(() => {
      put(readingFile.id, rememberedFile.stage);
    });
    await waitFor(() => {
      expect(acted("load")).toHaveLength(1);
    });
  });

  it("can do without the file that asks", async () => {
    const { user, acted } = open(readyFile, unknownFile);
    await user.click(screen.getByRole("button", { name: "Load without this one" }));
    expect(acted("withdraw")).toEqual([[unknownFile.id]]);
    expect(acted("load")).toHaveLength(1);
  });

  it("changes nothing when cancelled: every file is taken off and the sheet closes", async () => {
    const { user, acted } = open(readyFile, readingFile, unknownFile);
    await user.click(screen.getByRole("button", { name: "Cancel, change nothing" }));
    expect(acted("withdraw").flat()).toEqual([readyFile.id, readingFile.id, unknownFile.id]);
    expect(acted("load")).toHaveLength(0);
    expect(screen.queryByRole("heading", { level: 2 })).toBeNull();
  });

  it("stops one file without the others", async () => {
    const { user, acted } = open(readyFile, readingFile);
    await user.click(screen.getByRole("button", { name: "Stop google-reviews.csv" }));
    expect(acted("withdraw")).toEqual([[readingFile.id]]);
  });

  it("accounts afterwards for every row, and offers the refused ones", async () => {
    const { user, acted } = open(loadedFile, refusedFile);
    expect(screen.getByText("loaded 1,490 rows")).toBeTruthy();
    expect(screen.getByText(/200 rows left out: no consent/)).toBeTruthy();
    expect(screen.getByRole("row", { name: "Rows in the file 1,707" })).toBeTruthy();
    expect(screen.getByRole("row", { name: /1,120–1,122 whole row .* \(3 rows\)/ })).toBeTruthy();
    expect(screen.getByRole("button", { name: "Download refused-rows.csv" })).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Close" }));
    expect(acted("showDropSheet")).toEqual([[false]]);
  });
});

describe("the drop sheet is accessible", () => {
  it.each([
    ["empty", []],
    ["with every kind of file", [readyFile, readingFile, rememberedFile, unknownFile, refusedFile]],
    ["refused", [refusedFile]],
    ["loaded", [loadedFile]],
  ])("%s", async (_, dropped) => {
    const { container } = open(...dropped);
    expect(await axeFindings(container)).toEqual([]);
  });
});
