import { Asking } from "../../src/ui/Ask.tsx";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import type { Answer } from "../../src/domain/answer.ts";
import type { BrandReviews } from "../../src/domain/reviews.ts";
import { ReasonsPanel } from "../../src/dashboard/panels/ReasonsPanel.tsx";
import { ReviewsPanel } from "../../src/dashboard/panels/ReviewsPanel.tsx";
import type { PanelProps } from "../../src/dashboard/panel.ts";
import { sentenceText } from "../../src/domain/sentence.ts";
import { reviewsSentence, starEffectSentence } from "../../src/story/reviewsSentence.ts";
import { firstView } from "../../src/state/view.ts";
import { aFigure, anAnswer } from "../support/answer.ts";
import { axeFindings } from "../support/axe.ts";

const propsOf = (answer: Answer) => ({
  answer,
  view: firstView,
  files: [],
  width: 900,
  paper: false,
  updating: false,
  hovered: null,
  onHover: vi.fn(),
  onLook: vi.fn(),
  hospitals: { findHospitals: () => Promise.resolve([]), chooseFacility: vi.fn() },
  onExplain: vi.fn<PanelProps["onExplain"]>(),
});

const stars = (brand: string, value: number, n: number) =>
  aFigure({
    metric: "star-shrunk",
    keys: { brand },
    unit: "stars",
    value,
    lower: value - 0.2,
    upper: value + 0.2,
    n,
    nEffective: n,
  });
const nothing = (metric: string, brand: string) =>
  aFigure({ metric, keys: { brand }, value: null, lower: null, upper: null, n: 0, nEffective: 0, status: "no-data" });

const hospital = (brand: string, role: BrandReviews["role"], value: number): BrandReviews => ({
  brand,
  role,
  mean: { ...stars(brand, value, 60), metric: "star-mean" },
  shrunk: stars(brand, value, 60),
  rank: { rank: 1, best: 1, worst: 2 },
  voice: aFigure({ metric: "share-of-voice", keys: { brand }, value: 0.38 }),
  replied: aFigure({ metric: "reply-rate", keys: { brand }, value: 0.61 }),
  replyDays: aFigure({ metric: "reply-days", keys: { brand }, unit: "days", value: 2.5, lower: null, upper: null }),
  recommended: nothing("review-recommends", brand),
});

const reviews: Answer["reviews"] = {
  rows: [hospital("Riverside Health", "own", 4.2), hospital("Northgate Medical", "rival", 3.9)],
  prior: { mean: 4, strength: 10, isDeclared: true },
  effects: [],
};

describe("reviews, compared", () => {
  it("show every hospital's figures, each of which explains itself by key", async () => {
    const props = propsOf(anAnswer({ reviews }));
    const { container } = render(
      <Asking value={props.onExplain}>
        <ReviewsPanel {...props} />
      </Asking>,
    );
    const [first] = await screen.findAllByRole("button", { name: "4.2 (4.0–4.4)" });
    first?.focus();
    await userEvent.keyboard("{Enter}");
    expect(props.onExplain.mock.calls[0]?.[0].keys).toEqual({ brand: "Riverside Health" });
    expect(container.textContent).toContain("2.5 days");
    expect(container.textContent).toContain("Fewer than five hospitals");
    expect(screen.queryByText("Recommended (yes/no sites)")).toBeNull();
    expect(await axeFindings(container)).toEqual([]);
  });

  it("are not there without reviews", () => {
    expect(render(<ReviewsPanel {...propsOf(anAnswer())} />).container.textContent).toBe("");
  });

  it("are told of us in one line", () => {
    expect(sentenceText(reviewsSentence(reviews)).trim()).toBe(
      "Mean star, evened out: 4.2 (4.0–4.4), place 1–2 of 2 hospitals. Share of voice: 38% (27–35). Replied to: 61% (27–35), half of them within 2.5 days.",
    );
    expect(reviewsSentence({ ...reviews, rows: [] })).toEqual([]);
  });
});

describe("the star effect of a driver", () => {
  const effect = aFigure({
    metric: "star-effect",
    unit: "stars",
    value: -0.62,
    lower: -0.9,
    upper: -0.3,
    n: 92,
    nEffective: 92,
  });

  it("is told with its interval and base, and claims no cause", () => {
    const contribution = { ...effect, metric: "star-contribution", value: -0.14 };
    expect(sentenceText(starEffectSentence({ driver: "cost", effect, contribution }))).toBe(
      "Reviews that mention it carry −0.6★ (−0.9 to −0.3) against those that do not (n 92 with it); weighed by how often it is mentioned, −0.14★. They may differ in other ways too.",
    );
  });

  it("is not told below its gate", () => {
    const low = { ...effect, value: null, lower: null, upper: null };
    expect(starEffectSentence({ driver: "cost", effect: low, contribution: low })).toEqual([]);
  });
});

describe("reasons in the CRM", () => {
  const share = (metric: string, value: number) => aFigure({ metric, keys: { driver: "cost" }, value });

  it("set why they chose us beside why they went elsewhere, and tell the unknown share", async () => {
    const reasons: Answer["reasons"] = {
      rows: [{ driver: "cost", label: "Cost", chose: share("does", 0.07), lost: share("lost-reason", 0.34) }],
      chose: { records: 1000, unknown: 450 },
      lost: { records: 200, unknown: 20 },
    };
    const props = propsOf(anAnswer({ reasons }));
    const { container } = render(
      <Asking value={props.onExplain}>
        <ReasonsPanel {...props} />
      </Asking>,
    );
    expect(await screen.findByRole("button", { name: "34% (27–35)" })).not.toBeNull();
    expect(container.textContent).toContain("Reasons in the CRM (partly known)");
    expect(container.textContent).toContain("450 of 1,000 selections (45%)");
    expect(container.textContent).toContain("20 of 200 lost records (10%)");
    expect(await axeFindings(container)).toEqual([]);
  });

  it("say in one sentence when none can be read as a driver", () => {
    const reasons = { rows: [], chose: { records: 9240, unknown: 9240 }, lost: { records: 0, unknown: 0 } };
    const { container } = render(<ReasonsPanel {...propsOf(anAnswer({ reasons }))} />);
    expect(container.textContent).toContain("None of the 9,240 selections gives a reason we can read as a driver");
  });
});
