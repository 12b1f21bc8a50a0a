import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { BeliefSheet } from "../../../src/dashboard/beliefs/BeliefSheet.tsx";
import { checkBeliefs } from "../../../src/instant/beliefs.ts";
import type { Beliefs } from "../../../src/domain/belief.ts";
import { aDriver, anAnswer } from "../../support/answer.ts";
import { axeFindings } from "../../support/axe.ts";
import { shimDialogs } from "../../ui/dialogShim.ts";

beforeAll(shimDialogs);

const drivers = [aDriver("access"), aDriver("cost"), aDriver("insurance", { role: "gate" })];

function open(entered: Beliefs | null = null) {
  const [believe, onClose] = [vi.fn(), vi.fn()];
  const answer = anAnswer({ drivers, beliefs: checkBeliefs(drivers, entered) });
  return { ...render(<BeliefSheet answer={answer} believe={believe} onClose={onClose} />), believe, onClose };
}

describe("the sheet of beliefs", () => {
  it("takes a rank per rated driver by keyboard, gates left out, and keeps what was entered", async () => {
    const { believe, onClose } = open();
    expect(screen.queryByRole("textbox", { name: "Rank: Insurance" })).toBeNull();
    screen.getByRole("textbox", { name: "Rank: Access" }).focus();
    await userEvent.keyboard("2{Enter}");
    expect(believe).toHaveBeenCalledExactlyOnceWith({ by: "rank", values: { access: 2 } });
    expect(onClose).toHaveBeenCalledOnce();
  });

  it("takes spend instead, with a decimal comma", async () => {
    const { believe } = open();
    await userEvent.selectOptions(screen.getByRole("combobox"), "Spend");
    await userEvent.type(screen.getByRole("textbox", { name: "Spend: Cost" }), "1200,5{Enter}");
    expect(believe).toHaveBeenCalledExactlyOnceWith({ by: "spend", values: { cost: 1200.5 } });
  });

  it("keeps nothing that is no rank of a rated driver", async () => {
    const { believe } = open();
    await userEvent.type(screen.getByRole("textbox", { name: "Rank: Access" }), "3{Enter}");
    expect(screen.getByRole("alert").textContent).toBe("Ranks are numbers from 1 to 2; spend is 0 or more.");
    expect(believe).not.toHaveBeenCalled();
  });

  it("starts from what was entered, forgets it, and breaks no rule that axe knows", async () => {
    const { believe, container } = open({ by: "rank", values: { cost: 1 } });
    expect(screen.getByRole("textbox", { name: "Rank: Cost" }).getAttribute("value")).toBe("1");
    expect(await axeFindings(container)).toEqual([]);
    await userEvent.click(screen.getByRole("button", { name: "Forget what we believe" }));
    expect(believe).toHaveBeenCalledExactlyOnceWith(null);
  });
});
