import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { DataSheet } from "../../../src/dashboard/keep/DataSheet.tsx";
import { KeptMessage } from "../../../src/dashboard/keep/KeptMessage.tsx";
import { LockedPage } from "../../../src/dashboard/keep/LockedPage.tsx";
import type { Session } from "../../../src/state/session.ts";
import { dataWords, keptWords, settingsWords, type KeepTrouble } from "#words/kept.ts";
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
  bringSettings: vi.fn<Session["storage"]["bringSettings"]>(() => Promise.resolve(null)),
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

  it("takes over settings, and says in words what is wrong with others", async () => {
    const { storage } = openSheet();
    await bring(fileOf("workspace.json", () => Promise.resolve('{"format":"whyhere-workspace"}')));
    expect(storage.bringSettings).toHaveBeenCalledExactlyOnceWith('{"format":"whyhere-workspace"}');
    expect(screen.getByRole("status").textContent).toBe(settingsWords.brought);
    storage.bringSettings.mockResolvedValueOnce("newer");
    await bring(fileOf("later.json", () => Promise.resolve("{}")));
    expect(screen.getByRole("status").textContent).toBe(settingsWords.trouble.newer("later.json"));
    await bring(fileOf("gone.json", () => Promise.reject(new DOMException("gone", "NotReadableError"))));
    expect(screen.getByRole("status").textContent).toBe(settingsWords.trouble.unreadable("gone.json"));
    expect(storage.bringSettings).toHaveBeenCalledTimes(2);
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
