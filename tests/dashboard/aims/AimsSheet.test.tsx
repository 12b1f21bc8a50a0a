import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { noAims, type Aims, type Target } from "../../../src/domain/aims.ts";
import { AimsSheet } from "../../../src/dashboard/aims/AimsSheet.tsx";
import { aFigure, aHeadline, anAnswer } from "../../support/answer.ts";
import { axeFindings } from "../../support/axe.ts";
import { shimDialogs } from "../../ui/dialogShim.ts";

beforeAll(shimDialogs);

const patients = aFigure({ metric: "new-patients", unit: "count", value: 400, lower: 362, upper: 441 });
const answer = anAnswer({ headline: [aHeadline("preference"), aHeadline("new-patients", { now: patients })] });
const [endOf2026, q3of2027] = [24323, 24332];

function show(aims: Aims = noAims) {
  const [onAim, onClose] = [vi.fn(), vi.fn()];
  const shown = render(<AimsSheet answer={answer} aims={aims} onAim={onAim} onClose={onClose} />);
  return { ...shown, onAim, onClose };
}
const field = (name: string) => screen.getByRole("textbox", { name });
const keep = () => screen.getByRole("button", { name: "Set beside the figures" });

describe("the sheet of targets and events", () => {
  it("sets a target in the figure's own unit, by the quarter chosen, for the people and months shown", async () => {
    const { onAim, onClose, container } = show();
    await userEvent.type(field("Target for Preference"), "40");
    const preference = within(screen.getByRole("group", { name: "Preference" }));
    await userEvent.selectOptions(preference.getByRole("combobox"), "Q4 2026");
    await userEvent.type(field("Target for New patients"), "450");
    expect(screen.getByText("in 3 months")).toBeTruthy();
    expect(await axeFindings(container)).toEqual([]);
    await userEvent.click(keep());
    const targets = [
      { metric: "preference", value: 0.4, by: endOf2026, keep: {}, months: null },
      { metric: "new-patients", value: 450, by: q3of2027, keep: {}, months: 3 },
    ];
    expect(onAim).toHaveBeenCalledExactlyOnceWith({ targets, events: [] });
    expect(onClose).toHaveBeenCalledOnce();
  });

  it("shows what is set, takes it off when blank, and leaves targets for other people and months alone", async () => {
    const east: Target = {
      metric: "preference",
      value: 0.5,
      by: endOf2026,
      keep: { location: ["East"] },
      months: null,
    };
    const ours: Target = { ...east, value: 0.4, keep: {} };
    const yearly: Target = { metric: "new-patients", value: 1800, by: endOf2026, keep: {}, months: 12 };
    const { onAim } = show({ targets: [east, ours, yearly], events: [] });
    expect(field("Target for Preference")).toHaveProperty("value", "40");
    expect(field("Target for New patients")).toHaveProperty("value", "");
    await userEvent.clear(field("Target for Preference"));
    await userEvent.click(keep());
    expect(onAim).toHaveBeenCalledExactlyOnceWith({ targets: [east, yearly], events: [] });
  });

  it.each(["140", "31.5", "forty", "-1"])("refuses %s in a sentence that says what it takes", async (typed) => {
    const { onAim } = show();
    await userEvent.type(field("Target for Preference"), typed);
    expect(screen.getByRole("alert").textContent).toMatch(/whole number: 0 to 100/);
    expect(keep()).toHaveProperty("disabled", true);
    expect(onAim).not.toHaveBeenCalled();
  });

  it("adds events by keyboard in the order of their days, removes them, and loses none that is being written", async () => {
    const { onAim } = show({ targets: [], events: [{ on: "2026-09-02", text: "Second clinic opens" }] });
    await userEvent.type(screen.getByLabelText("Day"), "2026-07-30");
    await userEvent.type(field("What happened"), "Campaign starts");
    expect(keep()).toHaveProperty("disabled", true);
    await userEvent.keyboard("{Enter}");
    expect(screen.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
      "30 Jul 2026 Campaign startsRemove",
      "2 Sep 2026 Second clinic opensRemove",
    ]);
    await userEvent.click(screen.getByRole("button", { name: "Remove the event “Second clinic opens”" }));
    await userEvent.click(keep());
    expect(onAim).toHaveBeenCalledExactlyOnceWith({
      targets: [],
      events: [{ on: "2026-07-30", text: "Campaign starts" }],
    });
  });
});
