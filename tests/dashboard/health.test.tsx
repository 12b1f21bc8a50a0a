import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { HealthPanel } from "../../src/dashboard/panels/HealthPanel.tsx";
import { HealthWeightsSheet } from "../../src/dashboard/health/HealthWeightsSheet.tsx";
import type { BrandHealth } from "../../src/domain/brandHealth.ts";
import { sentenceText } from "../../src/domain/sentence.ts";
import { firstView } from "../../src/state/view.ts";
import { brandHealthSentence } from "../../src/story/brandHealthSentence.ts";
import { Asking } from "../../src/ui/Ask.tsx";
import { brandHealth, withheldHealth, withoutStars } from "../../stories/fixtures/brandHealth.ts";
import { anAnswer } from "../support/answer.ts";
import { axeFindings } from "../support/axe.ts";
import { shimDialogs } from "../ui/dialogShim.ts";

beforeAll(shimDialogs);

async function open(health: BrandHealth) {
  const shown = render(
    <Asking value={vi.fn()}>
      <HealthPanel
        answer={anAnswer({ health })}
        view={firstView}
        files={[]}
        width={760}
        paper={false}
        updating={false}
        hovered={null}
        hospitals={{ findHospitals: () => Promise.resolve([]), chooseFacility: vi.fn() }}
        onHover={vi.fn()}
        onLook={vi.fn()}
        onExplain={vi.fn()}
      />
    </Asking>,
  );
  expect(shown.container.textContent).not.toMatch(/\d/);
  await userEvent.click(screen.getByRole("button", { name: "Show the index" }));
  await screen.findByText(/^Weights:/);
  return shown;
}

describe("the panel of the index", () => {
  it("shows no figure until it is asked for, and then never without parts, weights and ranks", async () => {
    const { container } = await open(brandHealth);
    await screen.findByText("Rank under any weights");
    expect(container.textContent).toContain("72 of 100 (70–74), n 598, effective 512. Lowest on 0–100: Consider");
    expect(container.textContent).toContain("No detectable change since Q2; 4 points would have been needed");
    expect(container.textContent).toContain(
      "Weights: aware 20%, consider 20%, NPS 20%, experience 20%, review stars 20%.",
    );
    expect(await axeFindings(container)).toEqual([]);
  });

  it("says what shares out the weight of a missing part", async () => {
    const { container } = await open(withoutStars);
    expect(container.textContent).toContain(
      "review stars (no data) is missing here: the other parts share out the 20%",
    );
  });

  it("says in one sentence what is missing where it is withheld", async () => {
    const { container } = await open(withheldHealth);
    expect(container.textContent).toContain(
      "Withheld: experience (too few answers) and review stars (no data) are missing, which leaves 60% of the weight; 80% is needed.",
    );
  });
});

describe("the sentence of the index", () => {
  it("tells a change with its ends, and of nothing to compare", () => {
    const changed = {
      ...brandHealth,
      change: { ...brandHealth.change, value: 3.4, lower: 1.2, upper: 5.6, mark: "up" as const },
    };
    const against = anAnswer().against;
    expect(sentenceText(brandHealthSentence(changed, against))).toContain("+3 pts since Q2 (+1 to +6).");
    const first = {
      ...brandHealth,
      change: { ...brandHealth.change, value: null, untested: "no-earlier-period" as const },
    };
    expect(sentenceText(brandHealthSentence(first, null))).toContain(
      "No earlier period has the same parts to compare.",
    );
    expect(brandHealthSentence(withheldHealth, against)).toEqual([]);
  });
});

describe("the sheet of weights", () => {
  it("takes weights by keyboard, a blank as nothing, and refuses none at all", async () => {
    const [weigh, onClose] = [vi.fn(), vi.fn()];
    const { container } = render(<HealthWeightsSheet weights={brandHealth.weights} weigh={weigh} onClose={onClose} />);
    expect(await axeFindings(container)).toEqual([]);
    for (const part of ["Aware", "Consider", "NPS", "Experience", "Review stars"])
      await userEvent.clear(screen.getByRole("textbox", { name: `Weight: ${part}` }));
    expect(screen.getByRole("alert").textContent).toContain("one at least is above 0");
    await userEvent.type(screen.getByRole("textbox", { name: "Weight: NPS" }), "2,5{Enter}");
    expect(weigh).toHaveBeenCalledExactlyOnceWith({ aware: 0, consider: 0, nps: 2.5, experience: 0, stars: 0 });
  });
});
