import { render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { SurveyWeights } from "../../../src/dashboard/weights/SurveyWeights.tsx";
import type { PopulationMargin, RakedWave, SurveyShares, Weighting } from "../../../src/domain/weighting.ts";
import type { Choices } from "../../../src/state/choices.ts";
import { weightingInFull, weightingProblem } from "#words/weighting.ts";
import { axeFindings } from "../../support/axe.ts";
import { shimDialogs } from "../../ui/dialogShim.ts";

beforeAll(shimDialogs);

const shares: readonly SurveyShares[] = [
  {
    attribute: "gender",
    categories: [
      { category: "Man", share: 0.4 },
      { category: "Woman", share: 0.6 },
    ],
  },
  {
    attribute: "payer",
    categories: [
      { category: "Cash", share: null },
      { category: "Employer", share: 0.7 },
      { category: "Medicare", share: null },
    ],
  },
];
const wave: RakedWave = {
  wave: { label: "Spring", quarters: null },
  n: 400,
  nEffective: 310,
  designEffect: 1.29,
  smallest: 0.4,
  largest: 5,
  trimmed: 12,
  marginError: 0.013,
};
const rakedTo = (margins: readonly PopulationMargin[], given: Partial<RakedWave> = {}): Weighting => ({
  state: "raked",
  given: "none",
  margins,
  waves: [{ ...wave, ...given }],
});
const halves: PopulationMargin = {
  attribute: "gender",
  groups: [
    { categories: ["Man"], share: 50 },
    { categories: ["Woman"], share: 50 },
  ],
};

async function open(weighting: Weighting = { state: "delivered", given: "none" }, given: Partial<Choices> = {}) {
  const weigh = vi.fn();
  const choices: Choices = {
    prepare: vi.fn(),
    findHospitals: () => Promise.resolve([]),
    beside: () => Promise.resolve(null),
    rows: { find: () => Promise.resolve(null), read: () => Promise.resolve(new Map()) },
    chooseFacility: vi.fn(),
    surveyShares: () => Promise.resolve(shares),
    tryWeights: (margins) => Promise.resolve(rakedTo(margins)),
    weigh,
    weighHealth: vi.fn(),
    believe: vi.fn(),
    ...given,
  };
  const shown = render(<SurveyWeights weighting={weighting} choices={choices} />);
  screen.getByRole("button", { name: "Weight the survey" }).focus();
  await userEvent.keyboard("{Enter}");
  await screen.findByRole("dialog");
  await screen.findByRole("button", { name: "Use these weights" });
  return { ...shown, weigh };
}

const share = (name: string) => screen.getByRole("textbox", { name: new RegExp(`: ${name}, percent`) });

describe("the sheet on which a survey is weighted", () => {
  it("takes a margin by keyboard, shows how the weights come out, and uses them", async () => {
    const { weigh } = await open();
    await userEvent.selectOptions(screen.getByRole("combobox", { name: "Weight on" }), "Gender");
    const margin = screen.getByRole("group", { name: "Gender" });
    expect(within(margin).getByRole("row", { name: /^Man 40%/ })).toBeDefined();
    share("Man").focus();
    await userEvent.keyboard("45");
    await userEvent.tab();
    await userEvent.keyboard("50");
    expect(margin.textContent).toContain("Adds to 95.0%: 5.0 to go.");
    expect(screen.getByRole("button", { name: "Use these weights" }).hasAttribute("disabled")).toBe(true);
    share("Man").focus();
    await userEvent.keyboard("{Backspace}{Backspace}50");
    const row = await screen.findByRole("row", { name: /Spring/ });
    expect(row.textContent).toBe("Spring4003101.290.405.00121.3 pts");
    screen.getByRole("button", { name: "Use these weights" }).focus();
    await userEvent.keyboard("{Enter}");
    expect(weigh).toHaveBeenCalledExactlyOnceWith([halves]);
    expect(screen.queryByRole("dialog")).toBeNull();
  });

  it("tries weights once typing rests, and only to the latest shares", async () => {
    const tryWeights = vi.fn((margins: readonly PopulationMargin[]) => Promise.resolve(rakedTo(margins)));
    await open(rakedTo([halves]), { tryWeights });
    await waitFor(() => {
      expect(tryWeights).toHaveBeenCalledOnce();
    });
    await userEvent.type(share("Man"), "{Backspace}{Backspace}0"); // 50 → 0: on the way the sum is not 100
    await userEvent.type(share("Woman"), "{Backspace}{Backspace}100.0000");
    await waitFor(() => {
      expect(tryWeights).toHaveBeenCalledTimes(2);
    });
    expect(tryWeights.mock.lastCall?.[0]?.[0]?.groups.map(({ share: part }) => part)).toEqual([0, 100]);
  });

  it("merges a category with the one above, splits it again, and shows no share of a few people", async () => {
    await open();
    await userEvent.selectOptions(screen.getByRole("combobox", { name: "Weight on" }), "Insurance");
    const margin = screen.getByRole("group", { name: "Insurance" });
    expect(within(margin).getAllByText(/1 to 10 people/)).toHaveLength(2);
    await userEvent.type(share("Cash"), "10,5");
    await userEvent.type(share("Employer"), "60");
    await userEvent.click(screen.getByRole("button", { name: "Merge Employer with the one above" }));
    expect(share("Cash and Employer").getAttribute("value")).toBe("70.5");
    await userEvent.click(screen.getByRole("button", { name: "Split Cash and Employer" }));
    expect(share("Employer").getAttribute("value")).toBe("");
  });

  it("warns of a design effect above 2, and refuses with a sentence", async () => {
    await open(rakedTo([halves]), {
      tryWeights: (margins) => Promise.resolve(rakedTo(margins, { designEffect: 2.4 })),
    });
    expect(await screen.findByText(/above 2 costs more than half/)).toBeDefined();
  });

  it("says which category nobody is in, and keeps from using such weights", async () => {
    const problem = { kind: "empty", attribute: "gender", categories: ["Man"], wave: wave.wave } as const;
    await open(rakedTo([halves]), {
      tryWeights: (margins) => Promise.resolve({ state: "refused", given: "none", margins, problem }),
    });
    expect(await screen.findByText(/no answers in “Man” \(gender\) in Spring: merge it/)).toBeDefined();
    expect(screen.getByRole("button", { name: "Use these weights" }).hasAttribute("disabled")).toBe(true);
  });

  it("can be stopped while it works", async () => {
    let signal: AbortSignal | undefined;
    await open(rakedTo([halves]), {
      tryWeights: (_, asking) => {
        signal = asking?.signal;
        asking?.onProgress?.(0.5);
        return new Promise(() => undefined);
      },
    });
    await waitFor(() => {
      expect(screen.getByRole("progressbar").getAttribute("aria-valuenow")).toBe("50");
    });
    await userEvent.click(screen.getByRole("button", { name: "Stop" }));
    expect(signal?.aborted).toBe(true);
    expect(screen.getByText(/Stopped\./)).toBeDefined();
  });

  it("starts from the margins in force, and takes them off", async () => {
    const { weigh } = await open(rakedTo([halves]));
    expect(share("Woman").getAttribute("value")).toBe("50");
    await userEvent.click(screen.getByRole("button", { name: "Take the weights off" }));
    expect(weigh).toHaveBeenCalledExactlyOnceWith([]);
  });

  it("breaks no rule that axe knows", async () => {
    const { container } = await open(rakedTo([halves]));
    await waitFor(() => screen.getByRole("row", { name: /Spring/ }));
    expect(await axeFindings(container)).toEqual([]);
  });
});

describe("words on weights", () => {
  it("say how a survey figure was weighted", () => {
    expect(weightingInFull({ state: "delivered", given: "all" })).toBe(
      "Survey: with the weights delivered in the file.",
    );
    expect(weightingInFull(rakedTo([halves]))).toBe(
      "Survey: weighted to the population’s gender, each wave by itself; design effect 1.29. Raked from one vote each. Weights are cut at five times the mean. The interval is approximate: it takes the weights as fixed.",
    );
  });

  it("say what keeps a survey from being weighted", () => {
    expect(weightingProblem({ kind: "inefficient", wave: { ...wave, n: 400, nEffective: 100 } })).toMatch(
      /^In Spring 400 answers would count as no more than 100: less than 30% is left\./,
    );
    expect(weightingProblem({ kind: "small-wave", wave: wave.wave })).toMatch(/^Spring has fewer than 30 answers/);
    expect(weightingProblem({ kind: "sum", attribute: "age_band", sum: 99.5 })).toBe(
      "The shares of age add to 99.5%, not to 100%.",
    );
    expect(weightingProblem({ kind: "unknown", attribute: "gender", category: "Other" })).toMatch(/“Other” \(gender\)/);
    expect(weightingProblem({ kind: "no-survey" })).toMatch(/no survey/);
  });
});
