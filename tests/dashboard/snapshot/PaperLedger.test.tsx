import { act, render } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { PaperLedger } from "../../../src/dashboard/snapshot/PaperLedger.tsx";
import type { ExportedPopulation } from "../../../src/domain/exported.ts";
import { anAnswer } from "../../support/answer.ts";

const answer = anAnswer();
const before: ExportedPopulation = { rows: "survey", keep: { location: ["East"] }, period: null };
const left: ExportedPopulation = {
  ...{ rows: "survey", keep: {}, period: answer.period },
  parts: ["preference asked", "preference no", "preference yes"],
};
const period = { from: 24315, to: 24317 };

const say = (event: "beforeprint" | "afterprint") => {
  act(() => {
    window.dispatchEvent(new Event(event));
  });
};
/** Time enough for a view to be audited. */
const stand = () => act(() => vi.advanceTimersByTimeAsync(1000));

function show(refused: readonly ExportedPopulation[] | null = null) {
  const ledger = { exported: vi.fn(), refusedTogether: vi.fn(() => Promise.resolve(refused)) };
  const paper = (earlier: readonly ExportedPopulation[], shown = answer) => (
    <PaperLedger answer={shown} earlier={earlier} ledger={ledger} />
  );
  return { ...render(paper([before])), ...ledger, paper };
}

describe("a page that the browser prints by itself", () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  it("enters in the ledger whose counts leave, once for each content", async () => {
    const { exported, rerender, paper, unmount, container } = show();
    await stand();
    expect(exported).not.toHaveBeenCalled();
    say("beforeprint");
    expect(exported).toHaveBeenCalledExactlyOnceWith([before, left]);
    expect(container.textContent).toBe("");

    rerender(paper([before, left]));
    say("beforeprint");
    expect(exported).toHaveBeenCalledOnce();
    expect(container.textContent, "what has left may leave again, audited or not").toBe("");

    rerender(paper([before, left], anAnswer({ period })));
    await stand();
    say("beforeprint");
    expect(exported).toHaveBeenLastCalledWith([before, left, { ...left, period }]);

    unmount();
    say("beforeprint");
    expect(exported).toHaveBeenCalledTimes(2);
  });

  it("is a refusal that names whom, when the audit lets nothing go, and enters nothing", async () => {
    const { exported, container } = show([before]);
    await stand();
    expect(container.textContent).toBe("");
    say("beforeprint");
    expect(container.querySelector(".paper-refused")?.textContent).toMatch(
      /^This page is not printed\. .*group of 1 to 10 people could be told \(.*Location: East/,
    );
    say("afterprint");
    expect(container.textContent).toBe("");
    expect(exported).not.toHaveBeenCalled();
  });

  it("is a refusal until the audit has ended, and a view that is passed through is not audited", async () => {
    const { exported, refusedTogether, container, rerender, paper } = show();
    say("beforeprint");
    expect(container.textContent).toContain("still being checked");
    say("afterprint");
    await stand();
    refusedTogether.mockClear();
    rerender(paper([before], anAnswer({ period })));
    rerender(paper([before]));
    await stand();
    say("beforeprint");
    expect(exported).toHaveBeenCalledExactlyOnceWith([before, left]);
    expect(refusedTogether).not.toHaveBeenCalled();
  });
});
