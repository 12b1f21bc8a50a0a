import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { beforeAll, describe, expect, it, vi } from "vitest";
import type { SavedView } from "../../../src/domain/savedView.ts";
import { savedNow } from "../../../src/dashboard/views/savedViews.ts";
import { ViewsSheet } from "../../../src/dashboard/views/ViewsSheet.tsx";
import { firstView, type View } from "../../../src/state/view.ts";
import { aFigure, aHeadline, anAnswer } from "../../support/answer.ts";
import { axeFindings } from "../../support/axe.ts";
import { shimDialogs } from "../../ui/dialogShim.ts";

beforeAll(shimDialogs);

const answer = anAnswer({ headline: [aHeadline("preference", { now: aFigure({ metric: "preference" }) })] });
const at = (location: string): View => ({
  ...firstView,
  filter: { ...firstView.filter, keep: { location: [location] } },
});
const east = savedNow("East", at("Eastside"));
const old: SavedView = { ...savedNow("Old", at("Westside")), formulas: { ...east.formulas, nps: 0 } };

function show(first: readonly SavedView[] = [], view: View = at("Eastside")) {
  const [onKeep, onLook, onOpened, onClose] = [vi.fn(), vi.fn(), vi.fn(), vi.fn()];
  const Sheet = () => {
    const [views, setViews] = useState(first);
    const keep = (next: readonly SavedView[]) => {
      onKeep(next);
      setViews(next);
    };
    return <ViewsSheet {...{ answer, view, views, onLook, onOpened, onClose }} isKept={false} onKeep={keep} />;
  };
  return { ...render(<Sheet />), onKeep, onLook, onOpened, onClose };
}
const button = (name: string) => screen.getByRole("button", { name });
const named = () => screen.getAllByRole("button", { name: /^Open “/ }).map(({ textContent }) => textContent);

describe("the sheet of saved views", () => {
  it("saves what is shown under a name, by keyboard alone", async () => {
    const { onKeep, container } = show();
    expect(screen.getByText(/last complete quarter · Location: Eastside/)).toBeTruthy();
    expect(button("Save this view")).toHaveProperty("disabled", true);
    await userEvent.type(screen.getByRole("textbox", { name: "Name" }), "  East side {Enter}");
    expect(onKeep).toHaveBeenCalledExactlyOnceWith([savedNow("East side", at("Eastside"))]);
    expect(screen.getByRole("textbox", { name: "Name" })).toHaveProperty("value", "");
    expect(button("Open “East side”").closest("li")?.getAttribute("aria-current")).toBe("true");
    expect(await axeFindings(container)).toEqual([]);
  });

  it("says that a name is there before it saves in its place", async () => {
    const { onKeep } = show([{ ...east, hash: "" }, old]);
    await userEvent.type(screen.getByRole("textbox", { name: "Name" }), "EAST");
    expect(screen.getByText(/“East” is there already/)).toBeTruthy();
    await userEvent.click(button("Save in its place"));
    expect(onKeep).toHaveBeenCalledExactlyOnceWith([east, old]);
  });

  it("opens a view, with the figures that are computed differently since", async () => {
    const { onLook, onOpened, onClose } = show([east, old]);
    await userEvent.click(button("Open “Old”"));
    expect(onLook).toHaveBeenCalledExactlyOnceWith(at("Westside"));
    expect(onOpened).toHaveBeenCalledExactlyOnceWith({ saved: old, changed: ["NPS"] });
    expect(onClose).toHaveBeenCalledOnce();
  });

  it("leads back to the page as it opens", async () => {
    const { onLook } = show();
    await userEvent.click(button("As the page opens"));
    expect(onLook).toHaveBeenCalledExactlyOnceWith(firstView);
  });

  it("renames in its place, refuses the name of another, and leaves it with Esc", async () => {
    show([east, old]);
    await userEvent.click(button("Rename “East”"));
    const field = screen.getByRole("textbox", { name: "New name for “East”" });
    expect(document.activeElement).toBe(field);
    await userEvent.clear(field);
    await userEvent.type(field, "old");
    expect(screen.getByText("Another view has this name.")).toBeTruthy();
    expect(button("Keep the name")).toHaveProperty("disabled", true);
    await userEvent.keyboard("{Escape}");
    expect(named()).toEqual(["East", "Old"]);
    expect(document.activeElement).toBe(button("Rename “East”"));
    await userEvent.keyboard("{Enter}");
    await userEvent.keyboard("Eastside now{Enter}");
    expect(named()).toEqual(["Eastside now", "Old"]);
  });

  it("deletes, and brings back to the same place what was deleted", async () => {
    show([east, old]);
    await userEvent.click(button("Delete “East”"));
    expect(named()).toEqual(["Old"]);
    expect(screen.getByText(/“East” is deleted/)).toBeTruthy();
    expect(document.activeElement).toBe(button("Bring it back"));
    await userEvent.keyboard("{Enter}");
    expect(named()).toEqual(["East", "Old"]);
  });
});
