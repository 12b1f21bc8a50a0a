import { act, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it, vi } from "vitest";
import { CitingFilter } from "../../../src/dashboard/citing/CitingFilter.tsx";
import { noFilter, type Filter } from "../../../src/domain/filter.ts";
import { aDriver, aFigure, anAnswer, band, cell } from "../../support/answer.ts";
import { axeFindings } from "../../support/axe.ts";

const access = aDriver("access", { says: cell(0.18, band(6, 8)) });
const none = { ...access.writes, everyone: true as const };
const everyone = { ...access, says: none, writes: none, does: none };
const citing: Filter = { ...noFilter, keep: { location: ["Eastside"], cites: ["access"] } };

function show(given: Partial<Parameters<typeof CitingFilter>[0]> = {}) {
  const acts = { onLook: vi.fn(), prepare: vi.fn() };
  const drawn = render(<CitingFilter answer={anAnswer()} evidence={access} filter={noFilter} {...acts} {...given} />);
  return { ...drawn, ...acts };
}

const offer = () => screen.getByRole("button", { name: "Filter to people who cite access" });

describe("the way from a driver in focus to a filter", () => {
  it("is a button, by keyboard too, which keeps the other filters", async () => {
    const { onLook, container } = show({ filter: { ...noFilter, keep: { location: ["Eastside"] } } });
    await userEvent.tab();
    expect(document.activeElement).toBe(offer());
    await userEvent.keyboard("{Enter}");
    expect(onLook).toHaveBeenCalledExactlyOnceWith({ filter: citing });
    expect(await axeFindings(container)).toEqual([]);
  });

  it("takes the place of another driver", async () => {
    const { onLook } = show({ filter: { ...noFilter, keep: { cites: ["cost"] } } });
    await userEvent.click(offer());
    expect(onLook).toHaveBeenCalledWith({ filter: { ...noFilter, keep: { cites: ["access"] } } });
  });

  it("says under that filter that everyone cites it, and takes the filter off again", async () => {
    const { onLook, container } = show({ filter: citing, evidence: everyone });
    expect(container.textContent).toMatch(/everyone here cites it: .* is no finding/);
    await userEvent.tab();
    await userEvent.keyboard(" ");
    expect(onLook).toHaveBeenCalledExactlyOnceWith({ filter: { ...noFilter, keep: { location: ["Eastside"] } } });
    expect(await axeFindings(container)).toEqual([]);
  });

  it("is not offered where nobody cites it", () => {
    show({ evidence: aDriver("access") });
    show({ evidence: aDriver("access", { says: { figure: aFigure({ value: 0 }), rank: null } }) });
    expect(screen.queryByRole("button")).toBeNull();
  });
});

describe("those who cite the driver in focus", () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  const wait = (ms: number) => {
    act(() => void vi.advanceTimersByTime(ms));
  };

  it("are told apart ahead once it has been looked at for a moment, and again when other data are there", () => {
    vi.useFakeTimers();
    const { prepare, rerender, onLook } = show();
    wait(300);
    expect(prepare).not.toHaveBeenCalled();
    wait(200);
    expect(prepare).toHaveBeenCalledExactlyOnceWith("access");
    rerender(
      <CitingFilter answer={anAnswer()} evidence={access} filter={noFilter} onLook={onLook} prepare={prepare} />,
    );
    wait(500);
    expect(prepare).toHaveBeenCalledTimes(2);
  });

  it("are not for a driver that is passed through, nor while others are kept", () => {
    vi.useFakeTimers();
    const { prepare, unmount } = show();
    wait(300);
    unmount();
    wait(500);
    const { prepare: kept } = show({ filter: { ...noFilter, keep: { cites: ["cost"] } } });
    wait(500);
    for (const asked of [prepare, kept]) expect(asked).not.toHaveBeenCalled();
  });
});
