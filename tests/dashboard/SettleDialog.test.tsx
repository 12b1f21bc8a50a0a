import { fireEvent, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { SettleDialog } from "../../src/dashboard/SettleDialog.tsx";
import { drivers } from "../../src/drivers/registry.ts";
import type { BrandProposal } from "../../src/state/session.ts";
import { emptyWorkspace } from "../../src/state/workspace.ts";
import { axeFindings } from "../support/axe.ts";
import { shimDialogs } from "../ui/dialogShim.ts";

beforeAll(shimDialogs);

const brands = ["Riverside", "Northgate", "St. Anselm", "Lakeview", "Summit", "Harbor", "Valley"];
const proposal: BrandProposal = { own: "Riverside", brands, aliases: [] };

function ask(
  given: BrandProposal = proposal,
  hiddenDrivers: readonly string[] = [],
  settled: Partial<typeof emptyWorkspace> = {},
) {
  const onSettle = vi.fn();
  const props = {
    proposal: given,
    workspace: { ...emptyWorkspace, hiddenDrivers, labels: { cost: "Price" }, ...settled },
    onSettle,
  };
  return { ...render(<SettleDialog {...props} />), onSettle };
}

describe("which hospital is yours", () => {
  it("is answered by one key when the proposal is right, with five rivals at most", async () => {
    const { onSettle } = ask();
    screen.getByRole("button", { name: "Show the page" }).focus();
    await userEvent.keyboard("{Enter}");
    expect(onSettle).toHaveBeenCalledExactlyOnceWith({
      own: "Riverside",
      rivals: brands.slice(1, 6),
      hiddenDrivers: [],
    });
  });

  it("leaves aside what was put aside before, whether answered or closed", async () => {
    const { onSettle } = ask(proposal, ["cost"]);
    expect(screen.getByRole<HTMLInputElement>("checkbox", { name: "Price" }).checked).toBe(false);
    await userEvent.click(screen.getByRole("button", { name: "Show the page" }));
    await userEvent.click(screen.getByRole("button", { name: "Close" }));
    expect(onSettle.mock.calls.map(([settled]) => settled.hiddenDrivers)).toEqual([["cost"], ["cost"]]);
  });

  it("starts from the rivals chosen before when asked again, and closing it changes none", async () => {
    const chosen = ["Valley", "Gone from the files"];
    const { onSettle } = ask(proposal, [], { ownBrand: "Riverside", rivals: chosen });
    const rivals = screen.getByRole("group", { name: "Compared with" });
    const checked = within(rivals)
      .getAllByRole<HTMLInputElement>("checkbox")
      .filter((box) => box.checked);
    expect(checked.map((box) => box.parentElement?.textContent)).toEqual(["Valley"]);
    await userEvent.click(screen.getByRole("button", { name: "Close" }));
    expect(onSettle).toHaveBeenCalledExactlyOnceWith({ own: "Riverside", rivals: ["Valley"], hiddenDrivers: [] });
  });

  it("offers a rival chosen before though it is named least, and counts one left over as one", () => {
    const many = Array.from({ length: 14 }, (_, i) => `Hospital ${String(i)}`);
    const again = { own: "Hospital 0", brands: many, aliases: [] };
    ask(again, [], { ownBrand: "Hospital 0", rivals: ["Hospital 13"] });
    expect(screen.getByRole<HTMLInputElement>("checkbox", { name: "Hospital 13" }).checked).toBe(true);
    expect(screen.getByRole("group", { name: "Compared with" }).textContent).toMatch(
      /1 more name in the files is not offered: it occurs least\./,
    );
  });

  it("is corrected: another own hospital, and by keyboard a rival less, a driver put aside", async () => {
    const { onSettle } = ask();
    await userEvent.selectOptions(screen.getByRole("combobox", { name: "Ours" }), "Northgate");
    const rivals = screen.getByRole("group", { name: "Compared with" });
    expect(within(rivals).queryByRole("checkbox", { name: "Northgate" })).toBeNull();
    within(rivals).getByRole("checkbox", { name: "Summit" }).focus();
    await userEvent.keyboard(" ");
    within(rivals).getByRole("checkbox", { name: "Riverside" }).focus();
    await userEvent.keyboard(" ");
    screen.getByRole("checkbox", { name: drivers[0]!.label }).focus();
    await userEvent.keyboard(" ");
    screen.getByRole("button", { name: "Show the page" }).focus();
    await userEvent.keyboard("{Enter}");
    expect(onSettle).toHaveBeenLastCalledWith({
      own: "Northgate",
      rivals: ["St. Anselm", "Lakeview", "Harbor", "Riverside"],
      hiddenDrivers: [drivers[0]!.id],
    });
  });

  it("can be none of these, and offers the twelve named most as rivals", async () => {
    const many = Array.from({ length: 15 }, (_, i) => `Hospital ${String(i)}`);
    const { onSettle } = ask({ own: "Hospital 0", brands: many, aliases: [] });
    const rivals = screen.getByRole("group", { name: "Compared with" });
    expect(within(rivals).getAllByRole("checkbox")).toHaveLength(11);
    expect(rivals.textContent).toMatch(/3 more names in the files are not offered/);
    await userEvent.selectOptions(screen.getByRole("combobox", { name: "Ours" }), "None of these");
    await userEvent.click(screen.getByRole("button", { name: "Show the page" }));
    expect(onSettle).toHaveBeenCalledExactlyOnceWith({ own: null, rivals: many.slice(1, 6), hiddenDrivers: [] });
  });

  it("takes the proposal as it is when the dialog is closed", () => {
    const { onSettle } = ask();
    fireEvent(screen.getByRole("dialog"), new Event("cancel", { cancelable: true }));
    expect(onSettle).toHaveBeenCalledExactlyOnceWith({
      own: "Riverside",
      rivals: brands.slice(1, 6),
      hiddenDrivers: [],
    });
  });

  it("breaks no rule that axe knows", async () => {
    const { container } = ask();
    expect(await axeFindings(container)).toEqual([]);
  });
});
