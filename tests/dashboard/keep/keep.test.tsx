import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { DataSheet } from "../../../src/dashboard/keep/DataSheet.tsx";
import { KeptMessage } from "../../../src/dashboard/keep/KeptMessage.tsx";
import { LockedPage } from "../../../src/dashboard/keep/LockedPage.tsx";
import type { Session } from "../../../src/state/session.ts";
import { dataWords, keptWords, settingsWords, type KeepTrouble } from "#words/kept.ts";
import { offerWords } from "#words/settingsOffer.ts";
import { account, sheetState } from "../../../stories/dashboard/droppedFiles.ts";
import { axeFindings } from "../../support/axe.ts";
import { shimDialogs } from "../../ui/dialogShim.ts";

beforeAll(shimDialogs);

const storageOf = () => ({
  takeOver: vi.fn(),
  lock: vi.fn(),
  forget: vi.fn(),
  discard: vi.fn(),
  settingsText: () => Promise.resolve("{}"),
  readSettings: vi.fn<Session["storage"]["readSettings"]>(() =>
    Promise.resolve({ ok: true, changes: [], without: [], take: () => Promise.resolve(true) }),
  ),
});

function openSheet() {
  const [storage, removeFile, onClose] = [storageOf(), vi.fn(), vi.fn()];
  const state = { ...sheetState([]), dataSet: "own", files: [account], kept: { kind: "kept" } } as const;
  const shown = render(<DataSheet state={state} session={{ removeFile, storage }} onClose={onClose} />);
  return { ...shown, storage, removeFile, onClose };
}

/** A file as a browser gives it: jsdom's has no way to its text. */
const fileOf = (name: string, text: () => Promise<string>): File => Object.assign(new File([], name), { text });

const bring = (file: File) => userEvent.upload(document.querySelector<HTMLInputElement>("input[type=file]")!, file);

describe("the sheet of kept data", () => {
  it("says how they stand, lists the files, and breaks no rule that axe knows", async () => {
    const { container } = openSheet();
    expect(screen.getByRole("dialog").textContent).toContain(dataWords.standing.kept);
    expect(screen.getByRole("list").textContent).toContain(account.name);
    expect(await axeFindings(container)).toEqual([]);
  });

  it("takes a file out, and locks the page, by keyboard", async () => {
    const { removeFile, storage, onClose } = openSheet();
    screen.getByRole("button", { name: dataWords.removeFile(account.name) }).focus();
    await userEvent.keyboard("{Enter}");
    expect(removeFile).toHaveBeenCalledExactlyOnceWith(account.fileId);
    screen.getByRole("button", { name: "Lock the page" }).focus();
    await userEvent.keyboard("{Enter}");
    expect(storage.lock).toHaveBeenCalledExactlyOnceWith(true);
    expect(onClose).toHaveBeenCalledOnce();
  });

  it("forgets only after it was asked once more, with the focus on the answer", async () => {
    const { storage } = openSheet();
    await userEvent.click(screen.getByRole("button", { name: "Forget everything" }));
    expect(storage.forget).not.toHaveBeenCalled();
    expect(document.activeElement?.textContent).toBe("Delete it all");
    await userEvent.click(screen.getByRole("button", { name: "Keep it" }));
    await userEvent.click(screen.getByRole("button", { name: "Forget everything" }));
    await userEvent.keyboard("{Enter}");
    expect(storage.forget).toHaveBeenCalledOnce();
  });

  it("says what settings would change and what stays, and takes them over only then", async () => {
    const { container, storage } = openSheet();
    const take = vi.fn(() => Promise.resolve(true));
    const changes = [
      { part: "ownBrand", kind: "value", before: null, after: "Riverside Health" },
      { part: "views", kind: "entries", added: 1, removed: 0, changed: 2 },
    ] as const;
    storage.readSettings.mockResolvedValue({ ok: true, changes, without: ["targets", "events"], take });
    await bring(fileOf("workspace.json", () => Promise.resolve('{"format":"whyhere-workspace"}')));
    expect(storage.readSettings).toHaveBeenCalledExactlyOnceWith('{"format":"whyhere-workspace"}');
    const offer = screen.getByRole("group", { name: "What workspace.json would change" });
    expect(
      within(offer)
        .getAllByRole("listitem")
        .map(({ textContent }) => textContent),
    ).toEqual(["Your hospital: not settled → Riverside Health", "Saved views: 1 added and 2 changed"]);
    expect(offer.textContent).toContain("The file holds nothing on targets or events: what is settled here stays.");
    expect(await axeFindings(container)).toEqual([]);
    expect(take).not.toHaveBeenCalled();
    await userEvent.click(screen.getByRole("button", { name: offerWords.leave }));
    expect(screen.getByRole("status").textContent).toBe(offerWords.left);
    await bring(fileOf("workspace.json", () => Promise.resolve("{}")));
    expect(document.activeElement?.textContent).toBe(offerWords.take);
    await userEvent.keyboard("{Enter}");
    expect(take).toHaveBeenCalledOnce();
    expect(screen.getByRole("status").textContent).toBe(settingsWords.brought);
    expect(screen.queryByRole("group")).toBeNull();
  });

  it("says so where settings change nothing, were not taken over, or cannot be used", async () => {
    const { storage } = openSheet();
    await bring(fileOf("same.json", () => Promise.resolve("{}")));
    expect(screen.getByRole("status").textContent).toBe(offerWords.nothing("same.json"));
    const changes = [{ part: "maturityDays", kind: "value", before: 90, after: 60 }] as const;
    const take = () => Promise.resolve(false);
    storage.readSettings.mockResolvedValueOnce({ ok: true, changes, without: [], take });
    await bring(fileOf("workspace.json", () => Promise.resolve("{}")));
    await userEvent.keyboard("{Enter}");
    expect(screen.getByRole("status").textContent).toBe(offerWords.stopped);
    storage.readSettings.mockResolvedValueOnce({ ok: false, trouble: "newer" });
    await bring(fileOf("later.json", () => Promise.resolve("{}")));
    expect(screen.getByRole("status").textContent).toBe(settingsWords.trouble.newer("later.json"));
    const before = storage.readSettings.mock.calls.length;
    await bring(fileOf("gone.json", () => Promise.reject(new DOMException("gone", "NotReadableError"))));
    expect(screen.getByRole("status").textContent).toBe(settingsWords.trouble.unreadable("gone.json"));
    expect(storage.readSettings).toHaveBeenCalledTimes(before);
  });
});

describe("what is not kept", () => {
  const acts: Readonly<Record<KeepTrouble, readonly string[]>> = {
    elsewhere: [keptWords.takeOver, "Go on without"],
    full: ["Understood"],
    unavailable: ["Understood"],
    failed: ["Understood"],
    lost: ["Understood"],
    damaged: [keptWords.discard, "Leave it"],
    newer: [keptWords.discard, "Leave them"],
  };

  it.each(Object.keys(acts) as KeepTrouble[])("is said with what can be done: %s", async (trouble) => {
    const [storage, onUnderstood] = [storageOf(), vi.fn()];
    const { container } = render(<KeptMessage trouble={trouble} storage={storage} onUnderstood={onUnderstood} />);
    expect(container.textContent).toContain(keptWords[trouble].title);
    expect(screen.getAllByRole("button").map(({ textContent }) => textContent)).toEqual(acts[trouble]);
    expect(await axeFindings(container)).toEqual([]);
    await userEvent.click(screen.getByRole("button", { name: acts[trouble].at(-1)! }));
    expect(onUnderstood).toHaveBeenCalledOnce();
  });
});

describe("the locked page", () => {
  it("has the focus, shows itself again on one key, and breaks no rule that axe knows", async () => {
    const storage = storageOf();
    const { container } = render(<LockedPage storage={storage} />);
    expect(document.activeElement?.textContent).toBe("Locked");
    expect(await axeFindings(container)).toEqual([]);
    await userEvent.tab();
    await userEvent.keyboard("{Enter}");
    expect(storage.lock).toHaveBeenCalledExactlyOnceWith(false);
  });
});
